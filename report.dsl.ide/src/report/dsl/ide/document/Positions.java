package report.dsl.ide.document;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import report.dsl.forms.Span;
import report.dsl.model.Source;

/** Offsets of a text and places of the protocol, both in UTF-16 units. */
public final class Positions {

  private Positions() {}

  /** The place of an offset. */
  public static Position position(Source source, int offset) {
    return new Position(source.line(offset) - 1, source.column(offset) - 1);
  }

  /** The range of a region. */
  public static Range range(Source source, Span span) {
    return new Range(position(source, span.offset()), position(source, span.end()));
  }

  /** Beyond a line is its end, beyond the text the text's end, as the protocol asks. */
  static int offset(Source source, Position position) {
    if (position.getLine() >= source.lineCount()) {
      return source.text().length();
    }
    Span line = source.lineSpan(Math.max(0, position.getLine()) + 1);
    return Math.min(line.offset() + Math.max(0, position.getCharacter()), line.end());
  }
}
