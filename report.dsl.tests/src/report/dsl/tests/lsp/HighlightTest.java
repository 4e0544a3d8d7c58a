package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static report.dsl.tests.lsp.Answers.await;

import java.util.List;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import report.dsl.tests.NeedsClassPath;

/** The row and the column of a cell light up, and the cell of a bound number. */
@NeedsClassPath
class HighlightTest {

  @RegisterExtension static final ServerProcess server = new ServerProcess();

  private static final String REPORT =
      """
      年报 2021版
      # 一、总体情况
      𠮷{行政复议.总计}件，{复议诉讼.行政复议.总计}件，{直接起诉.总计}件。
      # 四、政府信息公开行政复议、行政诉讼情况
      | 复议诉讼 | 结果维持 | 总计 |
      | 行政复议 | 1 | 2 |
      | 直接起诉 | 3 | 4 |
      """;

  @Test
  void aCellLightsUpItsRowAndItsColumn() {
    assertEquals(
        REPORT
            .replace("| 总计 |", "| ⟦总计⟧ |")
            .replace("行政复议 | 1 | 2 |", "⟦行政复议⟧ | ⟦1⟧ | ⟦2⟧ |")
            .replace("| 4 |", "| ⟦4⟧ |"),
        lit(REPORT.replace("| 2 |", "| 2‸ |")));
    assertEquals(
        REPORT
            .replace("| 结果维持 |", "| ⟦结果维持⟧ |")
            .replace("| 1 |", "| ⟦1⟧ |")
            .replace("| 3 |", "| ⟦3⟧ |"),
        lit(REPORT.replace("| 结果维持", "| 结果‸维持")));
  }

  @Test
  void aBoundNumberLightsUpItsCellAndItsLikes() {
    assertEquals(
        REPORT
            .replace("𠮷{行政复议.总计}", "𠮷⟦{行政复议.总计}⟧")
            .replace("{复议诉讼.行政复议.总计}", "⟦{复议诉讼.行政复议.总计}⟧")
            .replace("| 2 |", "| ⟦2⟧ |"),
        lit(REPORT.replace("𠮷{行", "𠮷{‸行")));
  }

  @Test
  void proseLightsUpNothing() {
    assertEquals(REPORT, lit(REPORT.replace("件。", "件‸。")));
  }

  private static String lit(String marked) {
    OpenText text = server.open("untitled:a", marked);
    var params = new DocumentHighlightParams(text.id(), text.cursor());
    List<? extends DocumentHighlight> lit = await(text.service().documentHighlight(params));
    return text.show(lit.stream().map(DocumentHighlight::getRange).toList());
  }
}
