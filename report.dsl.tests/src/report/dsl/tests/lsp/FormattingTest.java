package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static report.dsl.tests.lsp.Answers.await;

import java.util.List;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
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

  @RegisterExtension static final ServerProcess server = new ServerProcess();

  @Test
  void theWholeTextIsLaidOut() {
    OpenText text = server.open("untitled:all", TABLE);
    List<? extends TextEdit> edits =
        await(text.service().formatting(new DocumentFormattingParams(text.id(), OPTIONS)));
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
        text.apply(edits));
  }

  @Test
  void aRangeIsLaidOutAndTheRestIsNot() {
    OpenText text = server.open("untitled:range", TABLE.replace("|行政强制|12|", "⟦|行政强制|1⟧2|"));
    List<? extends TextEdit> edits =
        await(
            text.service()
                .rangeFormatting(
                    new DocumentRangeFormattingParams(
                        text.id(), OPTIONS, text.marked().regions().get(0))));
    assertEquals(
        TABLE.replace("|行政强制|12|", "| 行政强制           |               12 |"), text.apply(edits));
  }

  @Test
  void aTypedBarAlignsItsTableUpToTheCursor() {
    OpenText text = server.open("untitled:bar", TABLE.replace("|行政强制|12|", "|行政强制|‸12|"));
    List<? extends TextEdit> edits =
        await(
            text.service()
                .onTypeFormatting(
                    new DocumentOnTypeFormattingParams(text.id(), OPTIONS, text.cursor(), "|")));
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
        text.apply(edits));
  }

  @Test
  void aNewLineAlignsTheTableAboveIt() {
    OpenText text = server.open("untitled:line", TABLE.replace("|行政强制|12|\n", "|行政强制|12|\n‸"));
    List<? extends TextEdit> edits =
        await(
            text.service()
                .onTypeFormatting(
                    new DocumentOnTypeFormattingParams(text.id(), OPTIONS, text.cursor(), "\n")));
    assertEquals(
        TABLE
            .replace("|第二十条第（六）项|本年处理决定数量|", "| 第二十条第（六）项 | 本年处理决定数量 |")
            .replace("|行政处罚|𠮷|", "| 行政处罚           |               𠮷 |")
            .replace("|行政强制|12|", "| 行政强制           |               12 |"),
        text.apply(edits));
  }
}
