package report.dsl.forms;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the form calls a row or a column.
 *
 * @param levels the printed labels from the outermost header inwards, at least one
 * @param shortName the name in sources, addresses and data; contains no dot
 * @param aliases further names that mean the same
 */
public record Label(List<String> levels, String shortName, List<String> aliases) {

  static final String LEVEL = "[\\s\\p{Z}]+/[\\s\\p{Z}]+";
  private static final String SHORT = "[\\s\\p{Z}]+简称[\\s\\p{Z}]+";
  private static final String ALIAS = "[\\s\\p{Z}]+别名[\\s\\p{Z}]+";

  public Label {
    levels = List.copyOf(levels);
    aliases = List.copyOf(aliases);
  }

  /** Reads {@code 三、本年度办理结果 / （一）予以公开 简称 予以公开 别名 同意公开}; without 简称 the last level is the name. */
  public static Label parse(String text) {
    String[] names = text.split(ALIAS);
    String[] official = names[0].split(SHORT, 2);
    List<String> levels = List.of(official[0].split(LEVEL));
    String shortName = official.length > 1 ? official[1] : levels.get(levels.size() - 1);
    return new Label(levels, shortName, List.of(names).subList(1, names.length));
  }

  /** The innermost printed label, such as {@code 1.属于国家秘密}. */
  public String official() {
    return levels.get(levels.size() - 1);
  }

  /** The innermost printed label as messages quote it, without a remark in brackets at its end. */
  public String inWords() {
    String label = official();
    int bracket = label.lastIndexOf('（');
    return bracket > 0 && label.endsWith("）") ? label.substring(0, bracket) : label;
  }

  /** The labels of the headers above the innermost one. */
  public List<String> groups() {
    return levels.subList(0, levels.size() - 1);
  }

  /** Whether two names are written, one to print and a short one. */
  public boolean hasOwnShortName() {
    return !shortName.equals(official());
  }

  /** Where in the text of a label its short name stands. */
  public static Span shortNameIn(String text) {
    int end = start(ALIAS, text).orElse(text.length());
    String names = text.substring(0, end);
    int from = behindLast(SHORT, names).or(() -> behindLast(LEVEL, names)).orElse(0);
    return new Span(from, end - from);
  }

  private static Optional<Integer> start(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.find() ? Optional.of(matcher.start()) : Optional.empty();
  }

  private static Optional<Integer> behindLast(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().reduce((a, b) -> b).map(r -> r.end());
  }
}
