package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import report.dsl.tests.NeedsClassPath;
import report.dsl.tests.Samples;

/** In prose the editor keeps silent, but for numbers that are bound and checks that are ignored. */
@NeedsClassPath
class ProseCompletionTest {

  private static final String URI = "file:///t/%E5%B9%B4%E6%8A%A5.report";
  private static final String HEAD = "年报 2021版\n\n单位: 甲\n年度: 2024\n\n# 一、总体情况\n\n";
  private static final String TABLE =
      "\n\n"
          + "# 四、政府信息公开行政复议、行政诉讼情况\n\n"
          + "| 复议诉讼 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n"
          + "| 行政复议 | 2 | 无此项 | 1 | 0 | 3 |\n"
          + "| 直接起诉 | 0 | 0 | 1 | 0 | =1 |\n"
          + "| 复议后起诉 | | | | | |\n";

  @RegisterExtension
  static final ServerProcess server = new ServerProcess(Completing.withSnippets());

  private static final Completing client = new Completing(server, URI);

  @Test
  void nothingIsOfferedInTheMiddleOfProse() {
    for (String prose :
        List.of(
            "2024年，我办通过‸门户网站公开信息",
            "全年共收到申请‸",
            "全年共收到xs‸",
            "xs‸收到申请",
            "全年共收到 ‸",
            "公开{新收.总计}件，x‸",
            "公开\\{x‸",
            "地址：www.x‸",
            "主动公开‸，依申请公开",
            "// 全年‸",
            "图: 照片{‸.png",
            "“行政‸复议”",
            "行政复议‸的情况")) {
      assertEquals(List.of(), client.at(HEAD + prose + TABLE).all(), prose);
    }
  }

  @Test
  void nowhereInTheProseOfAWholeReport() {
    String[] lines = Samples.sound().split("\n", -1);
    int asked = 0;
    for (int i = 0; i < lines.length; i += 3) {
      if (lines[i].length() > 40 && lines[i].matches("[^#|/{]*")) {
        String line = lines[i];
        lines[i] = line.substring(0, 20) + "‸" + line.substring(20);
        assertEquals(List.of(), client.at(String.join("\n", lines)).all(), line);
        lines[i] = line;
        asked++;
      }
    }
    assertTrue(asked > 3, "lines of prose: " + asked);
  }

  @Test
  void behindABraceEveryCellIsOfferedWithItsNumberOfToday() {
    Completing.Offer offer = client.at(HEAD + "行政复议{‸" + TABLE);
    assertEquals(175 + 15 + 10 + 9, offer.all().size(), "and the quantities");
    assertTrue(offer.all().contains("办结率|%"), "a ratio as a percentage");
    assertEquals("2件", offer.item("行政复议.结果维持").getDetail());
    assertEquals("1件", offer.item("直接起诉.总计").getDetail());
    assertEquals("未填", offer.item("复议后起诉.总计").getDetail());
    assertEquals("没有数", offer.item("行政复议.结果纠正").getDetail());
    assertEquals("没有这张表", offer.item("新收.总计").getDetail());
    assertEquals(HEAD + "行政复议{行政复议.总计}" + TABLE, offer.accepted("行政复议.总计"));
    assertTrue(offer.all().contains("行政许可"), "as short as can be");
    String doc = offer.documentation("行政复议.总计");
    assertTrue(doc.contains("总计应等于结果维持+结果纠正+其他结果+尚未审结"), doc);
  }

  @Test
  void ofASumTheNameUnderTheCursorIsReplaced() {
    Completing.Offer second = client.at(HEAD + "共{新收.总计 + 上年‸}件" + TABLE);
    assertEquals(HEAD + "共{新收.总计 + 上年结转.总计}件" + TABLE, second.accepted("上年结转.总计"));
    Completing.Offer first = client.at(HEAD + "共{新‸ + 上年结转.总计|万}件" + TABLE);
    assertEquals(HEAD + "共{新收.总计 + 上年结转.总计|万}件" + TABLE, first.accepted("新收.总计"));
    Completing.Offer quantity = client.at(HEAD + "共{收到‸件" + TABLE);
    assertEquals(HEAD + "共{收到申请}件" + TABLE, quantity.accepted("收到申请"));
    assertEquals("没有数 = 新收.总计+上年结转.总计", quantity.item("收到申请").getDetail());
  }

  @Test
  void behindABarTheWaysToWriteANumberAreOffered() {
    Completing.Offer offer = client.at(HEAD + "共{行政许可|‸件" + TABLE);
    assertEquals(List.of("%", "万"), offer.all().stream().sorted().toList());
    assertEquals(HEAD + "共{行政许可|万}件" + TABLE, offer.accepted("万"));
  }

  @Test
  void aReferenceIsFoundWhileItIsTypedAndReplacedAsAWhole() {
    Completing.Offer offer = client.at(HEAD + "共收到{xs.zj‸}件，结转。" + TABLE);
    assertTrue(offer.shown().contains("新收.总计"), offer.shown()::toString);
    assertEquals(HEAD + "共收到{新收.总计}件，结转。" + TABLE, offer.accepted("新收.总计"));
    Completing.Offer mixed = client.at(HEAD + "共收到{新收.z‸件" + TABLE);
    assertEquals(HEAD + "共收到{新收.总计}件" + TABLE, mixed.accepted("新收.总计"));
    Completing.Offer other = client.at(HEAD + "共{新‸收.自然人}件，其中{部分公开.总计}件" + TABLE);
    assertEquals(HEAD + "共{上年结转.总计}件，其中{部分公开.总计}件" + TABLE, other.accepted("上年结转.总计"));
    Completing.Offer open = client.at(HEAD + "共{新收‸件，其中{部分公开.总计}件" + TABLE);
    assertEquals(HEAD + "共{新收.总计}件，其中{部分公开.总计}件" + TABLE, open.accepted("新收.总计"));
  }

  @Test
  void charactersBeyondThePlaneCountAsTwoUnits() {
    Completing.Offer offer = client.at(HEAD + "𠮷村😀共收到{xs.zj‸}件𠮷" + TABLE);
    assertEquals(HEAD + "𠮷村😀共收到{新收.总计}件𠮷" + TABLE, offer.accepted("新收.总计"));
    String table = "| 复议诉讼 | 结果维持 | 𠮷 | zj‸ | 总计 |\n";
    String section = HEAD + "甲\n\n# 四、政府信息公开行政复议、行政诉讼情况\n\n";
    assertTrue(
        client.at(section + table).accepted("尚未审结").endsWith("| 𠮷 | 尚未审结 | 总计 |\n"), "column");
  }

  @Test
  void aSuppressionNamesTheRulesOfItsLineFirst() {
    String head = HEAD.replace("年度: 2024\n", "年度: 2024\n级别: 县\n");
    String section = "甲。\n\n# 二、主动公开政府信息情况\n\n";
    String table = "| 第二十条第（一）项 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n";
    String row = "| 规章               |            3 |            0 |            5 |\n";
    Completing.Offer offer = client.at(head + section + table + "// 忽略 ‸\n" + row);
    assertEquals("rule-making-body", offer.selected());
    assertEquals("rule-making-body", offer.all().get(0));
    assertTrue(offer.item("rule-making-body").getDetail().contains("规章"), "what it is about");
    assertEquals(
        head + section + table + "// 忽略 rule-making-body: 理由\n" + row,
        offer.accepted("rule-making-body"));
    assertTrue(offer.all().stream().noneMatch("missing-section"::equals), "an error stays");
    Completing.Offer half = client.at(head + section + table + "// 忽略 ru‸le: 报备\n" + row);
    assertEquals(
        head + section + table + "// 忽略 rule-making-body: 报备\n" + row,
        half.accepted("rule-making-body"));
    assertEquals(List.of(), client.at(head + section + "// 忽略 rule-making-body: ‸\n").all());
  }
}
