package report.dsl.parser.antlr;

import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

/**
 * Passes the lexer's tokens on as they are. The generated parser asks for this class as soon as a
 * grammar has synthetic terminals; if it is missing, the generator puts a stub in its place.
 */
final class ReportTokenSource implements TokenSource {
  private final TokenSource lexer;

  ReportTokenSource(TokenSource lexer) {
    this.lexer = lexer;
  }

  @Override
  public Token nextToken() {
    return lexer.nextToken();
  }

  @Override
  public String getSourceName() {
    return lexer.getSourceName();
  }
}
