package report.dsl.ide.completion;

import java.util.Optional;
import report.dsl.forms.Span;
import report.dsl.model.TableText;
import report.dsl.parser.Characters;
import report.dsl.parser.ScreenWidth;

/**
 * The cell of a table line that the cursor is in.
 *
 * @param index from 0, the first cell names the row
 * @param span all between its bars, blanks included; up to the line's content end when no bar
 *     closes it
 * @param closed whether a bar closes it
 * @param last whether nothing stands behind it
 */
record BarCell(int index, Span span, boolean closed, boolean last) {

  /** The cell around the cursor; empty before the line's first bar. */
  static Optional<BarCell> at(CursorLine line) {
    String text = line.source().text();
    int end = line.contentEnd();
    boolean marked = line.opensWith('|', '｜');
    int start = marked ? -1 : line.content().offset();
    int index = marked ? -1 : 0;
    for (int i = line.content().offset(); i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '|' || c == '｜') {
        if (start >= 0 && line.offset() <= i) {
          boolean last = Characters.trim(text.substring(i + 1, end)).isEmpty();
          return inside(line, new BarCell(index, new Span(start, i - start), true, last));
        }
        start = i + 1;
        index++;
      }
    }
    return inside(line, new BarCell(index, line.from(Math.max(start, 0)), false, true));
  }

  private static Optional<BarCell> inside(CursorLine line, BarCell cell) {
    return Optional.of(cell).filter(c -> c.index() >= 0 && c.span().offset() <= line.offset());
  }

  /** The cell with a name in it, as wide as its column, closed if it was open. */
  String filled(String name, TableText layout) {
    String blanks = " ".repeat(Math.max(0, layout.width(index) - ScreenWidth.of(name)));
    return " " + (index > 0 ? blanks + name : name + blanks) + (closed ? " " : " |");
  }
}
