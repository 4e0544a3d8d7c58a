package report.dsl.context;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import report.dsl.files.TextFile;
import report.dsl.files.Workspace;
import report.dsl.forms.Names;
import report.dsl.model.Filing;
import report.dsl.model.Header;
import report.dsl.model.HeaderKey;

/**
 * The list of the bodies whose reports are due ({@code 名单}): a text or a table with commas or tabs,
 * a body a line.
 *
 * @param header the line that names it; empty when none does
 * @param file the file it names
 * @param content what is in it
 */
public record BodyList(Optional<Header> header, NamedFile file, Content content) {

  private static final Pattern FIELD_END = Pattern.compile("[,，\\t;；]");
  private static final Pattern NUMBER = Pattern.compile("[0-9０-９]+[.．、]?");

  /** What the column of names is called, where the first line says so. */
  private static final Set<String> TITLES =
      Set.of("单位", "单位名称", "单位全称", "机关", "机关名称", "行政机关", "机构", "机构名称", "部门", "部门名称", "名称", "成员");

  /**
   * What is in a list.
   *
   * @param encoding what it is written in, where that is not UTF-8; empty when nobody knows
   * @param bodies the names in their order, by what is the same for all ways to write one; none
   *     when it cannot be read
   */
  record Content(Optional<String> encoding, Map<String, String> bodies) {

    private static final Content NONE = new Content(Optional.empty(), Map.of());

    static Content of(Workspace workspace, Path file) {
      return TextFile.read(workspace, file)
          .map(text -> new Content(Optional.empty(), BodyList.bodies(text)))
          .orElseGet(() -> new Content(TextFile.encoding(workspace, file), Map.of()));
    }
  }

  /** Looks for it and reads it. */
  static BodyList of(Filing own, Surroundings around) {
    Optional<Header> header = own.header(HeaderKey.LIST);
    NamedFile file = header.map(named -> around.file(named.value())).orElseGet(NamedFile::unknown);
    Content content = file.found().flatMap(around::list).orElse(Content.NONE);
    return new BodyList(header, file, content);
  }

  /** What it is written in, where that is not UTF-8; empty when nobody knows. */
  public Optional<String> encoding() {
    return content.encoding();
  }

  /** The names in their order, each once; none when it cannot be read. */
  public List<String> bodies() {
    return List.copyOf(content.bodies().values());
  }

  /** Whether it is named and says whose reports are due. */
  public boolean isRead() {
    return !content.bodies().isEmpty();
  }

  private static Map<String, String> bodies(String text) {
    Map<String, String> bodies = new LinkedHashMap<>();
    int column = -1;
    for (String line : text.lines().toList()) {
      List<String> fields = fields(line);
      if (column < 0 && title(fields) >= 0) {
        column = title(fields);
        continue;
      }
      String body = body(fields, column);
      if (!body.isEmpty()) {
        bodies.putIfAbsent(Names.key(body), body);
      }
      column = column < 0 && !body.isEmpty() ? fields.indexOf(body) : column;
    }
    return bodies;
  }

  private static int title(List<String> fields) {
    for (int i = 0; i < fields.size(); i++) {
      if (TITLES.contains(Names.key(fields.get(i)))) {
        return i;
      }
    }
    return -1;
  }

  /** The name in a line: in the column of names, else in the first that holds no mere number. */
  private static String body(List<String> fields, int column) {
    if (column >= 0) {
      return column < fields.size() ? fields.get(column) : "";
    }
    return fields.stream()
        .filter(field -> !field.isEmpty() && !NUMBER.matcher(field).matches())
        .findFirst()
        .orElse("");
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    for (String field : FIELD_END.split(line, -1)) {
      String bare = field.strip();
      boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
      fields.add(quoted ? bare.substring(1, bare.length() - 1).strip() : bare);
    }
    return fields;
  }
}
