package report.dsl.parser;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import report.dsl.parser.Lexeme.Kind;
import report.dsl.parser.antlr.lexer.InternalReportLexer;

/**
 * The generated lexer's token types over {@link LineScanner}'s tokens. A context-free lexer cannot
 * tell a bar that parts two cells from one inside a sentence; a line's kind can.
 */
public class ReportLexer extends InternalReportLexer {

  private static final Map<Kind, Integer> TYPES = new EnumMap<>(Kind.class);

  static {
    for (Kind kind : Kind.values()) {
      try {
        TYPES.put(kind, InternalReportLexer.class.getField("RULE_" + kind).getInt(null));
      } catch (ReflectiveOperationException e) {
        throw new ExceptionInInitializerError(e);
      }
    }
  }

  private String text = "";
  private Iterator<Lexeme> lexemes;
  private int line = 1;
  private int lineStart;

  @Override
  public void setCharStream(CharStream input) {
    super.setCharStream(input);
    lexemes = null;
    line = 1;
    lineStart = 0;
  }

  @Override
  public Token nextToken() {
    if (lexemes == null) {
      text = input.size() == 0 ? "" : input.substring(0, input.size() - 1);
      lexemes = LineScanner.scan(text).iterator();
    }
    if (!lexemes.hasNext()) {
      return Token.EOF_TOKEN;
    }
    Lexeme lexeme = lexemes.next();
    int type = TYPES.get(lexeme.kind());
    CommonToken token =
        new CommonToken(input, type, Token.DEFAULT_CHANNEL, lexeme.start(), lexeme.end() - 1);
    token.setLine(line);
    token.setCharPositionInLine(lexeme.start() - lineStart);
    countLines(lexeme);
    return token;
  }

  private void countLines(Lexeme lexeme) {
    if (Characters.isLineEnd(text.charAt(lexeme.end() - 1))) {
      line++;
      lineStart = lexeme.end();
    }
  }
}
