package report.dsl.messages;

import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/**
 * What a user reads where the parser stumbles, which no text of a report makes it do: a Chinese
 * sentence instead of the parser generator's.
 */
public class ReportSyntaxMessages extends SyntaxErrorMessageProvider {

  @Override
  public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
    return message();
  }

  @Override
  public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
    return message();
  }

  private static SyntaxErrorMessage message() {
    return new SyntaxErrorMessage(
        "这一行读不懂。每一行应是标题（#）、表格（|）、「键: 值」或者正文。", Diagnostic.SYNTAX_DIAGNOSTIC);
  }
}
