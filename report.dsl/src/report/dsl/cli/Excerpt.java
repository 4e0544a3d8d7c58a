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

  /** More characters than can be shown, of which some take no room. */
  private static final int MOST = 4 * ROOM;

  private static final int TAB = 4;
  private static final String CUT = "…";

  /** The line that the region begins on. */
  static Excerpt of(Source source, Span region) {
    Span line = source.lineSpan(source.line(region.offset()));
    int from = Math.min(region.offset(), line.end());
    int to = Math.min(region.end(), line.end());
    String before = printable(part(source, Math.max(line.offset(), from - MOST), from), 0);
    String marked =
        printable(part(source, from, Math.min(to, from + MOST)), ScreenWidth.of(before));
    int width = ScreenWidth.of(before) + ScreenWidth.of(marked);
    String after = printable(part(source, to, Math.min(line.end(), to + MOST)), width);
    return fit(before, marked, after);
  }

  private static String part(Source source, int from, int to) {
    return source.text(new Span(from, to - from));
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
