package report.dsl.context;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import report.dsl.forms.Names;

/**
 * The names in a list of bodies as offices keep it: a name a line, or a table with a title over it,
 * a line of headings, numbers before the names, and a sum under them.
 */
final class BodyNames {

  /** How the column of names may be headed, the surest first. */
  private static final List<Pattern> HEADINGS =
      List.of(
          heading("(.{0,6}(单位|机关|机构|部门|成员))?(名称|全称)"),
          heading(".{0,6}(单位|机关|机构)"),
          heading(".{0,6}(部门|成员)"));

  /** A title and an explanation may stand over the headings; what is below them is a body. */
  private static final int MOST_ABOVE = 5;

  /** A line that is longer is a note to the list. */
  private static final int LONGEST = 80;

  private static final Pattern NUMBERING = Pattern.compile("^[(（]?[0-9０-９]+([.．、)）]|$)\\s*");
  private static final Pattern SUM = Pattern.compile("(合计|总计|共计|小计):?[0-9]*[个家]?(单位)?");

  private final Map<String, String> bodies = new LinkedHashMap<>();
  private int column = -1;
  private int read;

  private BodyNames() {}

  /** The names in their order, each once, by what is the same for all ways to write one. */
  static Map<String, String> in(String text) {
    BodyNames names = new BodyNames();
    for (List<String> line : Records.of(text)) {
      if (!isComment(line) && line.stream().anyMatch(field -> !field.isEmpty())) {
        names.read(line);
      }
    }
    return names.bodies;
  }

  private static Pattern heading(String words) {
    return Pattern.compile(words + "(\\(.*\\))?");
  }

  private static boolean isComment(List<String> line) {
    return line.get(0).startsWith("//") || line.get(0).startsWith("#");
  }

  private void read(List<String> line) {
    OptionalInt heading = column < 0 && read++ < MOST_ABOVE ? heading(line) : OptionalInt.empty();
    if (heading.isPresent()) {
      column = heading.getAsInt();
      bodies.clear();
    } else if (column < 0) {
      line.stream()
          .map(BodyNames::name)
          .filter(name -> !name.isEmpty())
          .findFirst()
          .ifPresent(this::add);
    } else if (column < line.size()) {
      add(name(line.get(column)));
    }
  }

  private static OptionalInt heading(List<String> line) {
    List<String> keys = line.stream().map(Names::key).toList();
    return HEADINGS.stream()
        .flatMapToInt(
            heading ->
                IntStream.range(0, keys.size()).filter(i -> heading.matcher(keys.get(i)).matches()))
        .findFirst();
  }

  /** The name in a field, without its number; empty when it holds none. */
  private static String name(String field) {
    String name = NUMBERING.matcher(field).replaceFirst("");
    return SUM.matcher(Names.key(name)).matches() ? "" : name;
  }

  private void add(String name) {
    String key = Names.key(name);
    if (!key.isEmpty() && key.length() <= LONGEST) {
      bodies.putIfAbsent(key, name);
    }
  }
}
