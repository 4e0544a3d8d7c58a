package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static report.dsl.tests.lsp.Answers.await;
import static report.dsl.tests.lsp.Answers.refusal;

import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import report.dsl.tests.NeedsClassPath;
import report.dsl.tests.Samples;

/** What is typed into the grid lands in the text, and nothing else of the text changes. */
@NeedsClassPath
class SetCellsTest {

  private static final String URI = "untitled:cells";
  private static final String HEAD =
      """
      年报 2021版

      # 四、政府信息公开行政复议、行政诉讼情况

      | 复议诉讼   | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
      """;
  private static final String REVIEW =
      "| 行政复议   |        1 |        2 |        3 |        4 |  =10 |\n";
  private static final String SUIT =
      "| 直接起诉   |          |        0 |        0 |        0 |   =0 |\n";

  @RegisterExtension static final ServerProcess server = new ServerProcess();

  @Test
  void aNumberTakesItsPlaceAndNoBarMoves() {
    expect(REVIEW, 0, 1, "12", "| 行政复议   |        1 |       12 |        3 |        4 |  =10 |\n");
    expect(SUIT, 0, 0, "7", "| 直接起诉   |        7 |        0 |        0 |        0 |   =0 |\n");
    expect(
        REVIEW.replace("        4", "   123456"),
        0,
        3,
        "4",
        "| 行政复议   |        1 |        2 |        3 |        4 |  =10 |\n");
    expect(REVIEW, 0, 2, "", "| 行政复议   |        1 |        2 |          |        4 |  =10 |\n");
    expect("|行政复议|1|2|3||10|\n", 0, 3, "4", "|行政复议|1|2|3| 4 |10|\n");
    expect("|行政复议|1|2|3|4|10|\n", 0, 0, "123", "|行政复议|123|2|3|4|10|\n");
  }

  @Test
  void numbersAreWrittenAsTheRulesWantThem() {
    for (String typed : List.of("1,234", "１２３４", "1234件", " 1234 ", "1 234", "1,234件")) {
      expect(REVIEW, 0, 1, typed, REVIEW.replace("       2 |", "    1234 |"));
    }
    for (String typed : List.of("待定", "/", "增2件", "3.5", "-3")) {
      assertTrue(after(REVIEW, 0, 1, typed).contains(" " + typed + " |"), typed);
    }
  }

  @Test
  void aSignedColumnHasItsSign() {
    String form =
        """
        年报 2019版

        # 二、主动公开政府信息情况

        | 第二十条第（五）项 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
        """;
    String row = "| 行政许可           |              1 |         0 |            3 |\n";
    for (Map.Entry<String, String> sign :
        Map.of("2", "+2", "+2", "+2", "增2项", "+2", "减8", "-8", "－8", "-8", "0", "0").entrySet()) {
      String text = form + row.replace("         0", "         9");
      String expected =
          row.replace("         0", " ".repeat(10 - sign.getValue().length()) + sign.getValue());
      assertEquals(form + expected, put(text, 0, 0, 1, sign.getKey()));
    }
  }

  @Test
  void aFormulaIsWrittenWithItsValueAsTheFormatterDoes() {
    String typed = REVIEW.replace(" =10", "  10");
    expect(typed, 0, 4, "=", REVIEW);
    expect(typed, 0, 4, "=99", REVIEW);
    expect(typed, 0, 3, "6\t=", typed.replace("        4 |   10", "        6 |  =12"));
    expect(typed, 0, 1, "=", typed.replace("       2 |", "       = |"));
  }

  @Test
  void aFormulaThatComesToTheSameStays() {
    expect(REVIEW, 0, 4, "10", REVIEW);
    expect(REVIEW, 0, 4, "11", REVIEW.replace("=10", " 11"));
    expect(
        REVIEW, 0, 0, "1\t2\t3\t6\t12\n", REVIEW.replace("        4 |  =10", "        6 |  =12"));
  }

  @Test
  void onlyCellsThatChangeAreEdited() {
    OwnRequests.CellEdits edits =
        ask(HEAD + REVIEW + SUIT, 0, 0, 0, "1\t2\t4\t3\t10\r\n0\t0\t0\t0\t0\r\n");
    assertEquals("", edits.message());
    assertEquals(3, edits.edits().size());
    assertEquals(1, edits.version());
  }

  @Test
  void aShortRowGetsTheCellsThatItLacks() {
    expect(
        "| 行政复议   |        1 |\n",
        0,
        2,
        "3",
        "| 行政复议   |        1 |          |        3 |          |      |\n");
    expect(
        "| 行政复议 | 1 // 注\n",
        0,
        1,
        "2\t3\t4\t=",
        "| 行政复议 | 1 |        2 |        3 |        4 |  =10 | // 注\n");
    expect("| 行政复议\n", 0, 0, "1", "| 行政复议 |        1 |          |          |          |      |\n");
    expect("| 行政复议 | 1 | 2 | 3 | 4 | 10\n", 0, 4, "", "| 行政复议 | 1 | 2 | 3 | 4 |    |\n");
    expect("| 行政复议 | 1 |\n", 0, 3, "", "| 行政复议 | 1 |\n");
  }

  @Test
  void textBeforeAndBehindTheCellDoesNotMatter() {
    String row = "| 行政复议   | 𠮷一二三 |        2 |        3 |        4 |  =10 | // 😀😀 注\r\n";
    expect(row, 0, 1, "5", row.replace("       2 |", "       5 |"));
    expect(row, 0, 0, "", row.replace("𠮷一二三", "        "));
    expect(row, 0, 0, "😀一", row.replace("𠮷一二三", "    😀一"));
    String crlf = (HEAD + REVIEW + SUIT).replace("\n", "\r\n");
    assertEquals(
        crlf.replace("|          |        0 |", "|        9 |        0 |"),
        put(crlf, 0, 1, 0, "9\r\n"));
  }

  @Test
  void hostileTextStaysInItsCell() {
    for (String typed :
        List.of(
            "a|b",
            "a\\",
            "\\|",
            "｜",
            "// 注",
            "a // b",
            "\"a\nb\"",
            "{新收.总计}",
            "# 一",
            "a\u0000b",
            "`<b>`")) {
      OpenText text = server.open(URI, HEAD + REVIEW + SUIT);
      String changed = put(HEAD + REVIEW + SUIT, 0, 0, 1, typed);
      server.open(URI, changed);
      var row =
          await(server.server().tables(text.id()))
              .getAsJsonArray("tables")
              .get(0)
              .getAsJsonObject()
              .getAsJsonArray("rows")
              .get(0)
              .getAsJsonObject();
      var cells = row.getAsJsonArray("cells");
      String expected = typed.replace("\"a\nb\"", "a b").replace('\u0000', ' ');
      assertEquals(expected, cells.get(1).getAsJsonObject().get("text").getAsString());
      assertEquals("=10", cells.get(4).getAsJsonObject().get("text").getAsString());
      assertEquals("行政复议", row.get("name").getAsString());
    }
    String report = HEAD + REVIEW + SUIT;
    OwnRequests.CellEdits tabs = ask(report, 0, 0, 0, "\t".repeat(1_000_000));
    assertEquals(List.of(), tabs.edits());
    assertEquals("粘贴的内容有1000000字，一张表放不下，没有放入；请只复制表里的数。", tabs.message());
    assertEquals(5, ask(report, 0, 0, 0, "\t".repeat(99_999)).edits().size());
    assertTrue(ask(report, 0, 0, 0, "\"a\t".repeat(30_000)).message().contains("在这张表里没有位置"));
  }

  @Test
  void aChangeOfAnotherTextOrOfNoCellIsRefused() {
    server.open(URI, HEAD + REVIEW);
    server.change(URI, 2, new TextDocumentContentChangeEvent(HEAD + SUIT));
    assertEquals("文件已经改动，请再试一次。", refusal(server.server().setCells(params(1, 0, 0, 0, "1"))));
    for (int[] nowhere :
        List.of(
            new int[] {1, 0, 0},
            new int[] {0, 1, 0},
            new int[] {0, 0, 5},
            new int[] {-1, 0, 0},
            new int[] {0, -1, 0},
            new int[] {0, 0, -1})) {
      String sentence =
          refusal(server.server().setCells(params(2, nowhere[0], nowhere[1], nowhere[2], "1")));
      assertTrue(sentence.startsWith("没有这一格："), sentence);
    }
    assertTrue(
        refusal(server.server().setCells(Map.of("uri", URI, "version", 2))).startsWith("没有这一格："));
    server.open(URI, "年报 2021版\n");
    assertTrue(refusal(server.server().setCells(params(1, 0, 0, 0, "1"))).startsWith("没有这一格："));
    server.open(URI, "表式 甲版\n");
    assertEquals("这是表式，表里不填数。", refusal(server.server().setCells(params(1, 0, 0, 0, "1"))));
  }

  @Test
  void aReportOfWindowsIsAsGood() {
    String crlf = Samples.sound().replace("\n", "\r\n");
    assertEquals(
        crlf.replace("| 新收         |     86 |", "| 新收         |     87 |"),
        put(crlf, 4, 0, 0, "87"));
  }

  private static void expect(String row, int line, int column, String text, String expected) {
    assertEquals(HEAD + expected, put(HEAD + row, 0, line, column, text), text);
  }

  private static String after(String row, int line, int column, String text) {
    return put(HEAD + row, 0, line, column, text);
  }

  private static String put(String report, int table, int row, int column, String text) {
    OwnRequests.CellEdits answer = ask(report, table, row, column, text);
    assertEquals("", answer.message());
    return Marked.apply(report, answer.edits());
  }

  private static OwnRequests.CellEdits ask(
      String report, int table, int row, int column, String text) {
    server.open(URI, report);
    return await(server.server().setCells(params(1, table, row, column, text)));
  }

  private static Map<String, Object> params(
      int version, int table, int row, int column, String text) {
    return Map.of(
        "uri", URI, "version", version, "table", table, "row", row, "column", column, "text", text);
  }
}
