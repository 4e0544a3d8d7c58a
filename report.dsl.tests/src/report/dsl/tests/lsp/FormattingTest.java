package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import report.dsl.tests.NeedsClassPath;

/** Tables align while they are typed, and nothing under the cursor moves. */
@NeedsClassPath
class FormattingTest {

  private static final FormattingOptions OPTIONS = new FormattingOptions(2, true);

  private static final String TABLE =
      """
      年报 2021版

      # 二、主动公开政府信息情况

      |第二十条第（六）项|本年处理决定数量|
      |行政处罚|𠮷|
      |行政强制|12|

      |第二十条第（五）项|本年处理决定数量|
      |行政许可|3|
      """;

  private static ServerProcess server;

  @BeforeAll
  static void start() {
    server = ServerProcess.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theWholeTextIsLaidOut() {
    TextDocumentIdentifier id = server.open("untitled:all", TABLE);
    List<? extends TextEdit> edits =
        ServerProcess.await(
            server
                .server()
                .getTextDocumentService()
                .formatting(new DocumentFormattingParams(id, OPTIONS)));
    assertEquals(
        """
        年报 2021版

        # 二、主动公开政府信息情况

        | 第二十条第（六）项 | 本年处理决定数量 |
        | 行政处罚           |               𠮷 |
        | 行政强制           |               12 |

        | 第二十条第（五）项 | 本年处理决定数量 |
        | 行政许可           |                3 |
        """,
        Marked.apply(TABLE, edits));
  }

  @Test
  void aRangeIsLaidOutAndTheRestIsNot() {
    Marked text = Marked.of(TABLE.replace("|行政强制|12|", "⟦|行政强制|1⟧2|"));
    TextDocumentIdentifier id = server.open("untitled:range", text.text());
    List<? extends TextEdit> edits =
        ServerProcess.await(
            server
                .server()
                .getTextDocumentService()
                .rangeFormatting(
                    new DocumentRangeFormattingParams(id, OPTIONS, text.regions().get(0))));
    assertEquals(
        TABLE.replace("|行政强制|12|", "| 行政强制           |               12 |"),
        Marked.apply(text.text(), edits));
  }

  @Test
  void aTypedBarAlignsItsTableUpToTheCursor() {
    Marked text = Marked.of(TABLE.replace("|行政强制|12|", "|行政强制|‸12|"));
    TextDocumentIdentifier id = server.open("untitled:bar", text.text());
    List<? extends TextEdit> edits =
        ServerProcess.await(
            server
                .server()
                .getTextDocumentService()
                .onTypeFormatting(
                    new DocumentOnTypeFormattingParams(id, OPTIONS, text.cursor(), "|")));
    assertEquals(
        """
        年报 2021版

        # 二、主动公开政府信息情况

        | 第二十条第（六）项 | 本年处理决定数量 |
        | 行政处罚           |               𠮷 |
        | 行政强制           |12|

        |第二十条第（五）项|本年处理决定数量|
        |行政许可|3|
        """,
        Marked.apply(text.text(), edits));
  }

  @Test
  void aNewLineAlignsTheTableAboveIt() {
    Marked text = Marked.of(TABLE.replace("|行政强制|12|\n", "|行政强制|12|\n‸"));
    TextDocumentIdentifier id = server.open("untitled:line", text.text());
    List<? extends TextEdit> edits =
        ServerProcess.await(
            server
                .server()
                .getTextDocumentService()
                .onTypeFormatting(
                    new DocumentOnTypeFormattingParams(id, OPTIONS, text.cursor(), "\n")));
    assertEquals(
        TABLE
            .replace("|第二十条第（六）项|本年处理决定数量|", "| 第二十条第（六）项 | 本年处理决定数量 |")
            .replace("|行政处罚|𠮷|", "| 行政处罚           |               𠮷 |")
            .replace("|行政强制|12|", "| 行政强制           |               12 |"),
        Marked.apply(text.text(), edits));
  }
}
