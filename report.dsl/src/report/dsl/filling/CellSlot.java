package report.dsl.filling;

import report.dsl.forms.Span;
import report.dsl.model.Cell;
import report.dsl.model.Source;
import report.dsl.parser.Characters;
import report.dsl.parser.ScreenWidth;
import report.dsl.rules.Edit;

/**
 * A cell between its bars. Another text takes the place of the old one so that the bar behind it
 * stays where it is as long as there are blanks to take or give.
 *
 * @param before how many blanks stand before the text that can be taken
 * @param behind how many stand behind it
 */
record CellSlot(Source source, Span text, int before, int behind) {

  /** The slot of a written cell; the blanks of a blank one stand before its text, but for one. */
  static CellSlot of(Source source, Cell cell) {
    Span span = cell.span();
    if (cell.text().isEmpty()) {
      int behind = Math.min(1, span.length());
      Span end = new Span(span.end() - behind, 0);
      return new CellSlot(source, end, blanksBefore(source, end.offset()), behind);
    }
    return new CellSlot(
        source, span, blanksBefore(source, span.offset()), blanksBehind(source, span.end()));
  }

  private static int blanksBefore(Source source, int offset) {
    int start = offset;
    while (start > 0 && source.text().charAt(start - 1) == ' ') {
      start--;
    }
    return offset - start;
  }

  /** None where no bar follows: what stands there belongs to the end of the line. */
  private static int blanksBehind(Source source, int offset) {
    int end = offset;
    while (end < source.text().length() && source.text().charAt(end) == ' ') {
      end++;
    }
    return isBar(source, end) ? end - offset : 0;
  }

  /** Whether no bar closes the cell. */
  boolean isOpen() {
    int end = text.end();
    while (end < source.text().length() && Characters.isBlank(source.text().charAt(end))) {
      end++;
    }
    return !isBar(source, end);
  }

  private static boolean isBar(Source source, int offset) {
    return offset < source.text().length() && Characters.isPipe(source.text().charAt(offset));
  }

  /** Puts a text there, escaped as the language wants it. */
  Edit put(String plain) {
    String written = Characters.escapeCell(plain);
    int growth = ScreenWidth.of(written) - ScreenWidth.of(source.text(text));
    int left = Math.max(0, Math.min(growth, before - 1));
    int right = Math.max(0, Math.min(growth - left, behind - 1));
    String given = " ".repeat(Math.max(0, -growth));
    String first = before == 0 && text.length() == 0 ? " " : "";
    String last = behind == 0 && text.length() == 0 ? " " : "";
    Span replaced = new Span(text.offset() - left, text.length() + left + right);
    return new Edit(replaced, given + first + written + last);
  }

  /**
   * Leaves nothing but blanks.
   *
   * @param goesOn whether cells are added behind it; else the last one of a line needs a bar to be
   *     one
   */
  Edit empty(boolean goesOn) {
    String blanks = " ".repeat(ScreenWidth.of(source.text(text)));
    return new Edit(text, blanks + (isOpen() && !goesOn ? " |" : ""));
  }
}
