package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static report.dsl.tests.lsp.Answers.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import report.dsl.model.Cell;
import report.dsl.model.FilledTable;
import report.dsl.paste.Placed.Spot;
import report.dsl.tests.NeedsClassPath;
import report.dsl.tests.Project;
import report.dsl.tests.Samples;
import report.dsl.tests.TestEngine;

/** A block copied from a spreadsheet goes where it belongs, with its labels and without. */
@NeedsClassPath
class SetBlockTest {

  private static final String URI = "untitled:block";
  private static final int APPLICATIONS = 4;
  private static final String SUITS =
      """
      年报 2021版

      # 四、政府信息公开行政复议、行政诉讼情况

      | 复议诉讼   | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
      | 行政复议   |          |          |          |          |      |
      | 直接起诉   |          |          |          |          |      |
      | 信访       |          |          |          |          |      |
      """;

  @RegisterExtension static final ServerProcess server = new ServerProcess();

  @Test
  void aWholeTableWithBlanksAndThousandsComesOutAsItWasCopied() {
    List<List<String>> block = new ArrayList<>();
    List<List<String>> expected = new ArrayList<>();
    for (int row = 0; row < 25; row++) {
      block.add(new ArrayList<>());
      expected.add(new ArrayList<>());
      for (int column = 0; column < 7; column++) {
        int number = row * 100 + column;
        boolean blank = number % 3 == 0;
        block.get(row).add(blank ? "" : "%,d".formatted(number));
        expected.get(row).add(blank ? "" : String.valueOf(number));
      }
    }
    String report = blank(Samples.sound());
    OwnRequests.CellEdits answer = ask(report, APPLICATIONS, 0, 0, tabbed(block));
    assertEquals("", answer.message());
    String changed = Marked.apply(report, answer.edits());
    assertEquals(expected, texts(changed));
    assertEquals(report, blank(changed), "no bar has moved, nothing else has changed");
    long filled = expected.stream().flatMap(List::stream).filter(t -> !t.isEmpty()).count();
    assertEquals(filled, answer.edits().size());
  }

  @Test
  void totalsThatAreComputedStayComputed() {
    List<List<String>> block =
        texts(Samples.sound()).stream()
            .map(row -> row.stream().map(text -> text.replace("=", "")).toList())
            .toList();
    assertEquals(List.of(), ask(Samples.sound(), APPLICATIONS, 0, 0, tabbed(block)).edits());
  }

  @Test
  void labelsSayWhereNumbersGo() {
    String expected =
        SUITS
            .replace("| 行政复议   |          |          |", "| 行政复议   |        3 |        4 |")
            .replace("| 直接起诉   |          |          |", "| 直接起诉   |        1 |        2 |");
    assertPut(expected, 0, 0, "直接起诉\t1\t2\n行政复议\t3\t4\n");
    assertPut(expected, 0, 0, "\t结果纠正\t结果维持\r\n直接起诉\t2\t1\r\n行政复议\t4\t3\r\n");
    assertPut(expected, 2, 4, "复议诉讼\t\"结果\n纠正\"\t结果维持\r直接起诉\t2\t1\r行政复议\t4\t3");
    assertPut(expected, 0, 3, "结果纠正\t结果维持\n4\t3\n2\t1\n");
    assertPut(expected, 0, 0, "| 直接起诉 | 1 | 2 |\n| 行政复议 | 3 | 4 |\n");
  }

  @Test
  void theOfficialTableGoesWhereItIsPrinted() {
    StringBuilder block = new StringBuilder();
    block.append("\"（本列数据的勾稽关系为：\n第一项加第二项之和）\"\t\t\t申请人情况\t\t\t\t\t\t\n");
    block.append("\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n");
    block.append("\t\t\t\t\"商业\n企业\"\t\"科研\n机构\"\t社会公益组织\t法律服务机构\t其他\t\n");
    FilledTable table = table(Samples.sound());
    List<String> above = List.of();
    for (int i = 0; i < table.rows().size(); i++) {
      List<String> levels = table.rows().get(i).spec().orElseThrow().label().levels();
      List<String> front = new ArrayList<>();
      for (int level = 0; level < 3; level++) {
        boolean merged =
            level < levels.size() - 1
                && level < above.size()
                && above.get(level).equals(levels.get(level));
        front.add(level < levels.size() && !merged ? levels.get(level) : "");
      }
      above = levels;
      block.append(String.join("\t", front)).append('\t');
      block.append(String.join("\t", texts(Samples.sound()).get(i)).replace("=", ""));
      block.append("\r\n");
    }
    String blank = blank(Samples.sound());
    OwnRequests.CellEdits answer = ask(blank, APPLICATIONS, 0, 0, block.toString());
    List<List<String>> texts = texts(Marked.apply(blank, answer.edits()));
    assertEquals(
        texts(Samples.sound()).toString().replace("=", ""), texts.toString(), answer.message());
  }

  @Test
  void whatDoesNotFitIsSaid() {
    OwnRequests.CellEdits answer = ask(SUITS, 0, 1, 3, "1\t2\t3\n4\t5\t6\n\t\t\t\n7\n");
    assertEquals("粘贴的内容有3格在这张表里没有位置，没有放入。", answer.message());
    assertEquals(4, answer.edits().size());
    answer = ask(SUITS, 0, 0, 0, "\t结果维持\t备注\n行政复议\t1\t甲\n合计\t1\t乙\n");
    assertEquals("这张表里没有「备注」「合计」，有3格没有放入。", answer.message());
    assertEquals(
        SUITS.replace("| 行政复议   |          |", "| 行政复议   |        1 |"),
        Marked.apply(SUITS, answer.edits()));
    answer = ask(SUITS, 0, 0, 0, "结果维持\t结果纠正\n");
    assertEquals(List.of(), answer.edits());
    assertEquals("粘贴的内容里没有能放进这张表的数。", answer.message());
  }

  @Test
  void whereABlockWentIsSaid() {
    String labelled = "\t结果纠正\t其他结果\r\n直接起诉\t2\t1\r\n行政复议\t4\t3\r\n";
    assertEquals(List.of(new Spot(0, 1), new Spot(1, 2)), ask(SUITS, 0, 2, 4, labelled).corners());
    assertEquals(
        List.of(new Spot(1, 3), new Spot(2, 4)),
        ask(SUITS, 0, 1, 3, "1\t2\t3\n4\t5\t6\n7\n").corners());
    assertEquals(List.of(), ask(SUITS, 0, 0, 0, "结果维持\t结果纠正\n").corners());
  }

  @Test
  void aRowThatTheFormDoesNotHaveTakesWhatIsTyped() {
    assertPut(SUITS.replace("| 信访       |          |", "| 信访       |        1 |"), 2, 0, "1");
    assertPut(SUITS.replace("| 信访       |          |", "| 信访       |     总计 |"), 2, 0, "总计");
  }

  private static void assertPut(String expected, int row, int column, String block) {
    OwnRequests.CellEdits answer = ask(SUITS, 0, row, column, block);
    assertEquals("", answer.message());
    assertEquals(expected, Marked.apply(SUITS, answer.edits()));
  }

  /** As a spreadsheet copies it. */
  private static String tabbed(List<List<String>> block) {
    return block.stream()
        .map(row -> String.join("\t", row))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static List<List<String>> texts(String report) {
    return table(report).rows().stream()
        .map(row -> row.cells().stream().map(Cell::text).toList())
        .toList();
  }

  private static FilledTable table(String report) {
    return TestEngine.get()
        .check("a", Project.uri("a.report"), report)
        .filing()
        .orElseThrow()
        .tables()
        .toList()
        .get(APPLICATIONS);
  }

  /** The report with that table blank. */
  private static String blank(String report) {
    StringBuilder blank = new StringBuilder(report);
    table(report)
        .cells()
        .forEach(
            cell ->
                blank.replace(
                    cell.span().offset(), cell.span().end(), " ".repeat(cell.span().length())));
    return blank.toString();
  }

  private static OwnRequests.CellEdits ask(
      String report, int table, int row, int column, String text) {
    server.open(URI, report);
    return await(
        server
            .server()
            .setCells(
                Map.of(
                    "uri", URI, "version", 1, "table", table, "row", row, "column", column, "text",
                    text)));
  }
}
