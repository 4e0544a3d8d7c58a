package report.dsl.parser;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import report.dsl.parser.antlr.ReportParser;

/** The generated parser, which takes the text it has read for the text of all tokens. */
public class SourceParser extends ReportParser {

  @Override
  protected XtextTokenStream createTokenStream(TokenSource source) {
    return new WholeText(source);
  }

  /** The tokens cover the text without a gap, so joining them again could only give it back. */
  private final class WholeText extends XtextTokenStream {

    WholeText(TokenSource source) {
      super(source, getTokenDefProvider());
    }

    @Override
    public String toString() {
      if (p == -1) {
        fillBuffer();
      }
      if (tokens.isEmpty()) {
        return "";
      }
      CharStream text = ((CommonToken) tokens.get(0)).getInputStream();
      return text.substring(0, text.size() - 1);
    }
  }
}
