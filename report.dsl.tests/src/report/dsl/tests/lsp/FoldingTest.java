package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static report.dsl.tests.lsp.Answers.await;

import java.util.List;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import report.dsl.tests.NeedsClassPath;

/** Sections, headings, tables and comments of several lines can be folded away. */
@NeedsClassPath
class FoldingTest {

  @RegisterExtension static final ServerProcess server = new ServerProcess();

  private static final String REPORT =
      """
      年报 2021版

      // 一行
      // 又一行
      年度: 2024

      # 一、总体情况

      ## （一）甲

      一段。

      ### 1.乙

      二段。

      ## （二）丙

      图: 图.png "示意"

      # 二、主动公开政府信息情况

      | 第二十条第（六）项 | 本年处理决定数量 |
      | 行政处罚           |                0 |
      | 行政强制           |                  |
      """;

  @Test
  void eachFoldEndsWithItsLastLineOfText() {
    OpenText text = server.open("untitled:a", REPORT);
    List<String> folds =
        await(text.service().foldingRange(new FoldingRangeRequestParams(text.id()))).stream()
            .map(fold -> fold.getKind() + " " + fold.getStartLine() + "-" + fold.getEndLine())
            .toList();
    assertEquals(
        List.of(
            "region 6-18",
            "region 8-14",
            "region 12-14",
            "region 16-18",
            "region 20-24",
            "region 22-24",
            "comment 2-3"),
        folds);
  }
}
