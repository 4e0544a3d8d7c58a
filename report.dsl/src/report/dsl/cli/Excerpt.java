package report.dsl.cli;

import report.dsl.forms.Span;
import report.dsl.model.Source;
import report.dsl.parser.ScreenWidth;

/**
 * A line of a source with a region of it marked underneath, as a terminal shows it.
 *
 * @param line the line, or as much of it as fits around the region
 * @param indent how many columns come before the mark
 * @param mark how many columns are marked, at least one
 */
record Excerpt(String line, int indent, int mark) {

  private static final int ROOM = 96;

  /**
   * How many characters on each side are looked at: more than can be shown, less than a line may
   * have, as it may have thousands of findings.
   */
  private static final int REACH = 4 * ROOM;

  private static final int TAB = 4;
  private static final String CUT = "…";

  /** The line that the region begins on. */
  static Excerpt of(Source source, Span region) {
    Span line = source.lineSpan(source.line(region.offset()));
    int from = Math.min(region.offset(), line.end());
    int to = Math.min(region.end(), line.end());
    String text = source.text();
    String before = printable(text.substring(Math.max(line.offset(), from - REACH), from), 0);
    int indent = ScreenWidth.of(before);
    String marked = printable(text.substring(from, Math.min(to, from + REACH)), indent);
    int width = indent + ScreenWidth.of(marked);
    String after = printable(text.substring(to, Math.min(line.end(), to + REACH)), width);
    return fit(before, marked, after);
  }

  private static Excerpt fit(String before, String marked, String after) {
    String shown = head(marked, ROOM);
    int rest = ROOM - ScreenWidth.of(shown);
    int left = Math.max(rest / 2, rest - ScreenWidth.of(after));
    String tail = tail(before, left);
    String head = shown.equals(marked) ? head(after, rest - ScreenWidth.of(tail)) : "";
    boolean cut = !shown.equals(marked) || !head.equals(after);
    String start = tail.equals(before) ? tail : CUT + tail;
    return new Excerpt(
        start + shown + head + (cut ? CUT : ""),
        ScreenWidth.of(start),
        Math.max(1, ScreenWidth.of(shown)));
  }

  /** As many characters from the start as fit into the columns. */
  private static String head(String text, int columns) {
    int room = columns;
    int end = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      room -= ScreenWidth.of(Character.toString(c));
      if (room < 0) {
        break;
      }
      end += Character.charCount(c);
    }
    return text.substring(0, end);
  }

  /** As many characters before the end as fit into the columns. */
  private static String tail(String text, int columns) {
    int room = columns;
    int start = text.length();
    while (start > 0) {
      int c = text.codePointBefore(start);
      room -= ScreenWidth.of(Character.toString(c));
      if (room < 0) {
        break;
      }
      start -= Character.charCount(c);
    }
    return text.substring(start);
  }

  /** The text with its tabs filled up to the next stop, behind that many columns. */
  private static String printable(String text, int columns) {
    if (text.indexOf('\t') < 0) {
      return Printable.line(text);
    }
    StringBuilder filled = new StringBuilder();
    int width = columns;
    for (String part : text.split("(?<=\t)|(?=\t)")) {
      String shown = part.equals("\t") ? " ".repeat(TAB - width % TAB) : Printable.line(part);
      filled.append(shown);
      width += ScreenWidth.of(shown);
    }
    return filled.toString();
  }

  /** The line that points at the region. */
  String pointer() {
    return " ".repeat(indent) + "^".repeat(mark);
  }
}
