package report.dsl.tests.lsp;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/**
 * A text with its cursor at {@code ‸} and its regions between {@code ⟦} and {@code ⟧}, so that a
 * test shows places instead of counting them.
 *
 * @param text without the marks
 * @param cursor where the cursor was; the text's start when it was nowhere
 * @param regions what the brackets held, in order
 */
record Marked(String text, Position cursor, List<Range> regions) {

  static Marked of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Range> regions = new ArrayList<>();
    Position cursor = new Position(0, 0);
    Position start = cursor;
    for (char c : marked.toCharArray()) {
      switch (c) {
        case '‸' -> cursor = end(text);
        case '⟦' -> start = end(text);
        case '⟧' -> regions.add(new Range(start, end(text)));
        default -> text.append(c);
      }
    }
    return new Marked(text.toString(), cursor, regions);
  }

  /** What stands there in a text. */
  static String at(String text, Range range) {
    return text.substring(offset(text, range.getStart()), offset(text, range.getEnd()));
  }

  /** The text with those ranges in brackets, none overlapping another. */
  static String show(String text, List<Range> ranges) {
    List<TextEdit> marks = new ArrayList<>();
    for (Range range : ranges) {
      marks.add(new TextEdit(range, "⟦" + at(text, range) + "⟧"));
    }
    return apply(text, marks);
  }

  /** The text after those edits, applied as an editor does: all at once. */
  static String apply(String text, List<? extends TextEdit> edits) {
    StringBuilder changed = new StringBuilder(text);
    edits.stream()
        .map(TextEdit.class::cast)
        .sorted(
            (a, b) -> offset(text, b.getRange().getStart()) - offset(text, a.getRange().getStart()))
        .forEach(
            edit ->
                changed.replace(
                    offset(text, edit.getRange().getStart()),
                    offset(text, edit.getRange().getEnd()),
                    edit.getNewText()));
    return changed.toString();
  }

  private static Position end(CharSequence text) {
    int line = 0;
    int column = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean newLine = text.charAt(i) == '\n';
      line += newLine ? 1 : 0;
      column = newLine ? 0 : column + 1;
    }
    return new Position(line, column);
  }

  private static int offset(String text, Position position) {
    int offset = 0;
    for (int line = 0; line < position.getLine(); line++) {
      offset = text.indexOf('\n', offset) + 1;
    }
    return offset + position.getCharacter();
  }
}
