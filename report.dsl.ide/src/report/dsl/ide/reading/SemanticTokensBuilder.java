package report.dsl.ide.reading;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import report.dsl.forms.Span;
import report.dsl.ide.document.Snapshot;
import report.dsl.parser.Characters;
import report.dsl.parser.Lexeme;
import report.dsl.parser.LineScanner;

/**
 * The tokens of a text by type, for their colours. They come as the scanner cuts them, so none
 * overlaps another, and those of several lines are parted at the line ends.
 */
public final class SemanticTokensBuilder {

  private static final String EQUALS = "=＝";

  private final Snapshot snapshot;
  private final String text;
  private final List<Integer> data = new ArrayList<>();
  private Position last = new Position(0, 0);

  private SemanticTokensBuilder(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.text = snapshot.source().text();
  }

  /** What the server announces: the types in the order of their numbers, whole texts and ranges. */
  public static SemanticTokensWithRegistrationOptions options() {
    return new SemanticTokensWithRegistrationOptions(
        new SemanticTokensLegend(TokenTypes.ALL, List.of()), true, true);
  }

  /** The tokens of a whole text. */
  public static SemanticTokens of(Snapshot snapshot) {
    return new SemanticTokensBuilder(snapshot).in(new Span(0, snapshot.source().text().length()));
  }

  /** The tokens that lie in a range or touch it. */
  public static SemanticTokens of(Snapshot snapshot, Range range) {
    return new SemanticTokensBuilder(snapshot).in(snapshot.span(range));
  }

  private SemanticTokens in(Span span) {
    TokenTypes types = new TokenTypes(snapshot);
    for (Lexeme token : LineScanner.scan(text)) {
      String type = types.next(token);
      if (!type.isEmpty() && token.end() >= span.offset() && token.start() <= span.end()) {
        add(token, type);
      }
    }
    return new SemanticTokens(data);
  }

  private void add(Lexeme token, String type) {
    int start = token.start();
    if (type.equals(SemanticTokenTypes.Number) && EQUALS.indexOf(text.charAt(start)) >= 0) {
      line(start, start + 1, SemanticTokenTypes.Operator);
      start++;
    }
    while (start < token.end()) {
      int end = start;
      while (end < token.end() && !Characters.isLineEnd(text.charAt(end))) {
        end++;
      }
      line(start, end, type);
      start = end + 1;
    }
  }

  /** The protocol wants each as its distance to the one before: lines, then columns. */
  private void line(int start, int end, String type) {
    if (end > start) {
      Position place = snapshot.position(start);
      int lines = place.getLine() - last.getLine();
      int columns = place.getCharacter() - (lines == 0 ? last.getCharacter() : 0);
      data.addAll(List.of(lines, columns, end - start, TokenTypes.ALL.indexOf(type), 0));
      last = place;
    }
  }
}
