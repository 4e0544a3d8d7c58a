package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static report.dsl.tests.lsp.Answers.await;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import report.dsl.tests.NeedsClassPath;
import report.dsl.tests.Samples;

/** A selection grows from the cell to all, and in prose from the word. */
@NeedsClassPath
class SelectionTest {

  @RegisterExtension static final ServerProcess server = new ServerProcess();

  @Test
  void aCellGrowsToItsRowTableAndSection() {
    assertEquals(
        List.of(
            "3127",
            "| 行政处罚           |             3127 |",
            "| 第二十条第（六）项 | 本年处理决定数量 | … | 行政强制           |               86 |",
            "# 二、主动公开政府信息情况 … | 行政事业性收费     |                     312.35 |",
            "年报 2021版 … 除上述事项外，没有其他需要报告的事项。"),
        selections(Samples.changed("   3127 |", "   31‸27 |")));
  }

  @Test
  void aWordGrowsToItsClauseParagraphHeadingAndSection() {
    String report =
        """
        年报 2021版
        # 一、总体情况
        ## （一）主动公开
        全年公开𠮷信息12.5万条，其中政‸策{新收.总计}件。
        """;
    assertEquals(
        List.of(
            "其中政策",
            "全年公开𠮷信息12.5万条，其中政策{新收.总计}件。",
            "## （一）主动公开 … 全年公开𠮷信息12.5万条，其中政策{新收.总计}件。",
            "# 一、总体情况 … 全年公开𠮷信息12.5万条，其中政策{新收.总计}件。",
            "年报 2021版 … 全年公开𠮷信息12.5万条，其中政策{新收.总计}件。"),
        selections(report));
    assertEquals("{新收.总计}", selections(report.replace("‸", "").replace("新收", "新‸收")).get(2));
    assertEquals("全年公开𠮷信息", selections(report.replace("‸", "").replace("公开𠮷", "公开‸𠮷")).get(0));
  }

  @Test
  void aHeaderLineAndAFormGrowToo() {
    assertEquals(
        List.of("2024", "年度: 2024", "年报 2021版 … 年度: 2024"), selections("年报 2021版\n年度: 20‸24\n"));
    assertEquals(
        List.of(
            "本期",
            "一、本期 简称 本期",
            "| 一、本期 简称 本期 | 件 |",
            "| 来信 | 合计 | … | 一、本期 简称 本期 | 件 |",
            "# 甲 … | 一、本期 简称 本期 | 件 |",
            "表式 某版 … | 一、本期 简称 本期 | 件 |"),
        selections("表式 某版\n# 甲\n| 来信 | 合计 |\n| 一、本期 简称 本‸期 | 件 |\n"));
  }

  /** What is selected step by step; of several lines the first and the last. */
  private static List<String> selections(String marked) {
    String kind = marked.startsWith("表式") ? "form" : "report";
    OpenText text = server.open("untitled:a." + kind, marked);
    SelectionRange selection =
        await(
                text.service()
                    .selectionRange(new SelectionRangeParams(text.id(), List.of(text.cursor()))))
            .get(0);
    List<String> selections = new ArrayList<>();
    for (SelectionRange step = selection; step != null; step = step.getParent()) {
      selections.add(of(text, step.getRange()));
    }
    return selections;
  }

  private static String of(OpenText text, Range range) {
    return text.at(range).strip().replaceAll("(?s)\\n.*\\n|\\n", " … ");
  }
}
