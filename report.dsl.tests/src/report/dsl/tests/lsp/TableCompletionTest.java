package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.lsp4j.InsertTextFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import report.dsl.tests.NeedsClassPath;

/** Sections, tables, rows and columns that need not be typed, each replacing its whole cell. */
@NeedsClassPath
class TableCompletionTest {

  private static final String URI = "file:///t/%E5%B9%B4%E6%8A%A5.report";
  private static final String HEAD = "年报 2021版\n\n单位: 甲\n年度: 2024\n\n";
  private static final String SECTION = HEAD + "# 四、政府信息公开行政复议、行政诉讼情况\n\n";
  private static final String TABLE =
      """
      | 复议诉讼   | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
      | 行政复议   |          |          |          |          |      |
      | 直接起诉   |          |          |          |          |      |
      | 复议后起诉 |          |          |          |          |      |\
      """;

  @RegisterExtension
  static final ServerProcess server = new ServerProcess(Completing.withSnippets());

  private static final Completing client = new Completing(server, URI);

  @Test
  void theNextTitleIsSelectedAndWrittenOnesAreNotOffered() {
    Completing.Offer offer = client.at(HEAD + "# 一、总体情况\n\n共收到申请3件。\n\n‸\n");
    assertEquals("二、主动公开政府信息情况", offer.selected());
    assertFalse(offer.all().contains("一、总体情况"), offer.all()::toString);
    assertEquals(HEAD + "# 一、总体情况\n\n共收到申请3件。\n\n# 二、主动公开政府信息情况\n", offer.accepted("二、主动公开政府信息情况"));
    String whole = offer.accepted("四、政府信息公开行政复议、行政诉讼情况（连同空表）");
    assertTrue(whole.endsWith("# 四、政府信息公开行政复议、行政诉讼情况\n\n" + TABLE + "\n"), whole);
  }

  @Test
  void behindTheMarkTheTitleAloneIsReplaced() {
    Completing.Offer offer = client.at(HEAD + "# 一、总体情况\n\n甲。\n\n# zd‸\n");
    assertEquals(List.of("二、主动公开政府信息情况"), offer.shown());
    assertEquals(HEAD + "# 一、总体情况\n\n甲。\n\n# 二、主动公开政府信息情况\n", offer.accepted("二、主动公开政府信息情况"));
    assertEquals(HEAD + "# 一、总体情况\n", client.at(HEAD + "#‸总体\n").accepted("一、总体情况"));
    assertTrue(offer.documentation("二、主动公开政府信息情况").contains("第二十条"), "what to write");
    assertEquals(List.of(), client.at(HEAD + "# 一、总体情况\n\n## ‸\n").all());
  }

  @Test
  void aWholeTableComesWithAllItsRowsAndAStopInEveryCell() {
    Completing.Offer offer = client.at(SECTION + "‸\n");
    assertEquals("复议诉讼", offer.selected());
    assertEquals(SECTION + TABLE + "\n", offer.accepted("复议诉讼"));
    String snippet = offer.item("复议诉讼").getTextEdit().getLeft().getNewText();
    assertTrue(snippet.contains("| 行政复议   |        ${1: } |"), snippet);
    assertTrue(snippet.endsWith("|    ${15: } |"), snippet);
    assertEquals(SECTION + TABLE + "\n", client.at(SECTION + "| fyss‸\n").accepted("复议诉讼"));
    assertEquals(SECTION + TABLE, client.at(SECTION + "|‸").accepted("复议诉讼"));
    assertEquals(SECTION + TABLE, client.at(SECTION + "| 复议诉讼‸").accepted("复议诉讼"));
  }

  @Test
  void linesEndAsTheReportsDo() {
    Completing.Offer offer = client.at((SECTION + "‸\n").replace("\n", "\r\n"));
    String written = offer.item("复议诉讼").getTextEdit().getLeft().getNewText();
    assertEquals(3, written.split("\r\n").length - 1, "line ends");
    assertFalse(written.replace("\r\n", "").contains("\n"), "lone line ends");
  }

  @Test
  void aHalfTypedRowBecomesAWholeOne() {
    String two = TABLE.substring(0, TABLE.lastIndexOf('\n') + 1);
    Completing.Offer offer = client.at(SECTION + two + "| fu‸");
    assertEquals(List.of("复议后起诉"), offer.shown());
    assertEquals("复议后起诉", offer.selected());
    assertEquals(SECTION + TABLE, offer.accepted("复议后起诉"));
    assertEquals(SECTION + TABLE, client.at(SECTION + two + "‸").accepted("复议后起诉"));
    assertEquals(SECTION + TABLE, client.at(SECTION + two + "fyh‸").accepted("复议后起诉"));
    String note = "// 没有的填0\n";
    assertEquals(
        SECTION + two + note + TABLE.substring(two.length()),
        client.at(SECTION + two + note + "‸").accepted("复议后起诉"));
    assertEquals(SECTION + TABLE, client.at(SECTION + two + "| 复议后‸ |").accepted("复议后起诉"));
  }

  @Test
  void aLabelIsReplacedWithoutMovingTheBars() {
    String half = TABLE.replace("| 直接起诉   |", "| zj‸         |");
    Completing.Offer offer = client.at(SECTION + half);
    assertEquals("直接起诉", offer.shown().get(0));
    assertEquals("直接起诉", offer.selected());
    assertEquals(SECTION + TABLE, offer.accepted("直接起诉"));
    assertEquals(List.of("直接起诉", "行政复议", "复议后起诉"), offer.all(), "missing ones first");
    assertTrue(offer.documentation("直接起诉").contains("**行政诉讼 / 未经复议直接起诉**"), "its group");
    assertTrue(offer.documentation("直接起诉").contains("单位：件"), "its unit");
  }

  @Test
  void columnsOfAHalfTypedHeader() {
    String section = HEAD + "# 三、收到和处理政府信息公开申请情况\n\n";
    Completing.Offer offer = client.at(section + "| 申请 | 自‸");
    assertEquals(List.of("自然人"), offer.shown());
    assertEquals(section + "| 申请 | 自然人 |", offer.accepted("自然人"));
    Completing.Offer second = client.at(section + "| 申请 | 自然人 | syqy‸ | 其他 |\n");
    assertEquals(List.of("商业企业"), second.shown());
    assertEquals(section + "| 申请 | 自然人 | 商业企业 | 其他 |\n", second.accepted("商业企业"));
    assertEquals(List.of("其他", "自然人"), second.all().subList(5, 7).stream().sorted().toList());
    String doc = second.documentation("商业企业");
    assertTrue(doc.contains("**申请人情况 / 法人或其他组织 / 商业企业**"), doc);
  }

  @Test
  void aRowSaysWhatTheFormSaysOfIt() {
    String section = HEAD + "# 三、收到和处理政府信息公开申请情况\n\n";
    Completing.Offer offer = client.at(section + "| 申请 | 自然人 | 总计 |\n| xs‸ | 1 | 1 |\n");
    assertEquals("新收", offer.shown().get(0));
    assertEquals("一、本年新收政府信息公开申请数量", offer.item("新收").getDetail());
    String doc = offer.documentation("新收");
    assertTrue(doc.contains("**一、本年新收政府信息公开申请数量**"), doc);
    assertTrue(doc.contains("新收+上年结转应等于办理总计+结转下年"), doc);
    assertTrue(doc.contains("国办公开办函"), doc);
    assertTrue(offer.documentation("逾期未缴费").contains("“六、其他需要报告的事项”里要写到"), "what it asks for");
    assertEquals("新收", client.at(section + "| 申请 | 总计 |\n| xinsh‸ | 1 |").shown().get(0));
    assertEquals("新收", client.at(section + "| 申请 | 总计 |\n| 新‸ | 1 |").shown().get(0));
    assertEquals("行政查询", client.at(section + "| 申请 | 总计 |\n| xzcx‸ | 1 |").shown().get(0));
  }

  @Test
  void numbersAreLeftToTheClerk() {
    assertEquals(List.of(), client.at(SECTION + TABLE.replaceFirst("复议   \\| ", "复议   | ‸")).all());
  }

  @Test
  void aReportInTraditionalCharactersGetsThem() {
    String head = "年報 2021版\n\n單位: 衡南縣文化旅遊廣電體育局\n年度: 2024\n\n# 四、政府信息公開行政復議、行政訴訟情況\n\n";
    Completing.Offer offer = client.at(head + "| fyss‸");
    assertEquals("復議訴訟", offer.shown().get(0));
    assertTrue(offer.accepted("復議訴訟").contains("| 復議後起訴 |"), offer.accepted("復議訴訟"));
  }

  @Test
  void aClientWithoutTabStopsGetsThePlainTable() {
    try (ServerProcess plain = ServerProcess.started()) {
      Completing.Offer offer = new Completing(plain, URI).at(SECTION + "‸\n");
      assertEquals(InsertTextFormat.PlainText, offer.item("复议诉讼").getInsertTextFormat());
      assertEquals(SECTION + TABLE + "\n", offer.accepted("复议诉讼"));
    }
  }
}
