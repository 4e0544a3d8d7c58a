package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static report.dsl.tests.lsp.Answers.await;

import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.dsl.tests.NeedsClassPath;
import report.dsl.tests.Samples;

/** Whatever the clerk points at is explained by its form and with today's numbers. */
@NeedsClassPath
class HoverTest {

  private static final String REVIEWS =
      """
      年报 2021版

      年度: 2024

      # 四、政府信息公开行政复议、行政诉讼情况

      | 复议诉讼 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
      """;

  @RegisterExtension static final ServerProcess server = new ServerProcess();

  @Test
  void aCellHasItsLabelsItsUnitAndItsIdentitiesWithTodaysNumbers() {
    assertHover(
        REVIEWS + "| 直接起诉 | 1 | 0 | 1 | 0 | ⟦‸3⟧ |\n",
        """
        **行政诉讼 / 未经复议直接起诉，总计**

        表：复议诉讼

        单位：件

        现为3。

        - 不成立：总计应等于结果维持+结果纠正+其他结果+尚未审结。「直接起诉」行：总计为3，各项之和为1+1=2。\
        """);
  }

  @Test
  void aBlankCellSaysWhatItMustBe() {
    assertHover(
        REVIEWS + "| 行政复议 | 1 | 0 |⟦ ‸    ⟧| 0 | 2 |\n",
        """
        **行政复议，其他结果**

        表：复议诉讼

        单位：件

        空白；按勾稽关系应为1。

        - 还缺数：总计应等于结果维持+结果纠正+其他结果+尚未审结。「行政复议」行：总计为2，各项之和为1（若空白为0）。\
        """);
  }

  @Test
  void aCellOfThePublishedExampleTakesPartInARowAndTwoColumns() {
    String note = note(Samples.changed("| 上年结转     |      5 |", "| 上年结转     |      ‸5 |"));
    assertTrue(note.startsWith("**二、上年结转政府信息公开申请数量，申请人情况 / 自然人**"), note);
    assertTrue(note.contains("成立：第一项加第二项之和，等于第三项加第四项之和。「自然人」列：新收+上年结转为"), note);
    assertTrue(note.contains("「上年结转」行：总计为8，"), note);
    assertEquals(2, note.lines().filter(line -> line.startsWith("- 成立：")).count(), note);
  }

  @ParameterizedTest
  @ValueSource(strings = {"‸   7   ", " ‸  7   ", "   7 ‸  ", "   7   ‸"})
  void theBlanksThatPadACellAreAPartOfIt(String cell) {
    String note = note(REVIEWS + "| 行政复议 | 1 | 0 |" + cell + "| 0 | 8 |\n");
    assertTrue(note.startsWith("**行政复议，其他结果**"), note);
  }

  @Test
  void aCellThatAnIdentityStillWaitsForSaysSo() {
    String note = note(REVIEWS + "| 行政复议 | ‸1 | 0 | 约 | 0 | 2 |\n");
    assertTrue(note.endsWith("另有1条勾稽关系缺少别的格，还不能计算。"), note);
  }

  @Test
  void aLabelHasItsOfficialWordingAndItsBasis() {
    assertHover(
        REVIEWS + "| ⟦直接‸起诉⟧ |\n",
        """
        **行政诉讼 / 未经复议直接起诉**

        简称：直接起诉

        表：复议诉讼，在“四、政府信息公开行政复议、行政诉讼情况”

        单位：件

        因政府信息公开工作被申请行政复议、提起行政诉讼的案件数量；没有的填0。

        - 每一行：总计应等于结果维持+结果纠正+其他结果+尚未审结；不成立的不能发布。

        依据：《中华人民共和国政府信息公开条例》第四十九条、第五十条；国办公开办函〔2021〕30号\
        """);
    String column = note(REVIEWS.replace("| 总计 |", "| 总计‸ |"));
    assertTrue(column.startsWith("**总计**\n\n表：复议诉讼，"), column);
    String corner = note(REVIEWS.replace("复议诉讼 |", "复议诉‸讼 |"));
    assertTrue(corner.contains("在“四、政府信息公开行政复议、行政诉讼情况”，共15格。"), corner);
    String group = note(REVIEWS + "| 行政诉‸讼 | 1 | 1 | 1 | 1 | 4 |\n");
    assertTrue(group.contains("数字填在这几行：\n\n- 行政诉讼 / 未经复议直接起诉\n- 行政诉讼 / 复议后起诉"), group);
  }

  @Test
  void aTitleSaysWhatToWriteThere() {
    assertHover(
        "年报 2021版\n# ⟦总体‸情况⟧\n",
        """
        **一、总体情况**

        从主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面写本年度情况。

        须写到：主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障

        依据：《中华人民共和国政府信息公开条例》第四十九条、第五十条；国办公开办函〔2021〕30号\
        """);
  }

  @Test
  void theFirstLinesAreExplainedToo() {
    assertHover(
        "年报 ⟦2021‸版⟧\n",
        """
        **2021版 政府信息公开工作年度报告**

        依据：《中华人民共和国政府信息公开条例》第四十九条、第五十条；国办公开办函〔2021〕30号

        适用年度：2021年起

        7个章节，6张表，共200格。\
        """);
    assertHover("年报 2021版\n⟦年‸度⟧: 2024\n", "**年度**\n\n报告所述的年份，四位数字。必须填写。");
  }

  @Test
  void aQuantityShowsHowItIsWorkedOut() {
    String rate = note(Samples.changed("全年办结{", "办结率{办结‸率|%}，全年办结{"));
    assertTrue(rate.startsWith("**办结率\\|%**\n\n取：「（七）总计·总计」÷（「一、"), rate);
    assertTrue(rate.endsWith("现为116÷（118+8），写作92.1%。"), rate);
    String blank = note("年报 2021版\n# 一、总体情况\n{新收.总计 + 上年结‸转.总计}\n");
    assertTrue(blank.endsWith("现在算不出，刊印时为“＿＿”。"), blank);
  }

  @Test
  void aBoundNumberShowsItsCellAndItsValue() {
    assertHover(
        REVIEWS.replace("\n# 四", "\n# 一、总体情况\r\n\r\n𠮷：⟦{行政‸复议.总计}⟧件。\r\n\n# 四")
            + "| 行政复议 | 1 | 0 | 1 | 0 | =2 |\n",
        """
        **行政复议，总计**

        表：复议诉讼

        地址：`复议诉讼.行政复议.总计`

        现为2件。\
        """);
    assertHover("年报 2021版\n# 一、总体情况\n⟦{甲‸乙}⟧\n", "**甲乙**\n\n本表式里没有这一格。");
    String several = note("年报 2021版\n# 一、总体情况\n{行政复‸议}\n");
    assertTrue(several.contains("请写明是哪一格。\n\n- 行政复议.结果维持：行政复议·结果维持\n"), several);
  }

  @Test
  void aSuppressionLeadsToThePageOfItsRule() {
    String note = note("年报 2021版\n// 忽略 rule-‸making-body: 市人大授权\n单位: 甲\n");
    assertTrue(note.contains("理由：市人大授权"), note);
    assertTrue(note.endsWith("](report-rule:/rule-making-body.md)"), note);
  }

  @Test
  void aFormExplainsItselfToThoseWhoWriteIt() {
    String form =
        """
        表式 某省版

        扩展: 2021版

        # 六、其他需要报告的事项

        | 公开平台 | 网站 / 主站 简称 主站 | 网站 / 子站 | 总数 |
        | 数量     | 个 | 个 | ±个 |
        勾稽 每行: 总数 ≥ 网站 "总数不小于各站之和" W
        """;
    String identity = note(form.replace("总数 ≥", "总‸数 ≥"));
    assertEquals(
        """
        **每一行：总数应不小于网站；不成立的给予警告。**

        表式的说法：总数不小于各站之和

        - “网站”指主站、子站之和。\
        """,
        identity);
    String label = note(form.replace("网站 / 子站", "网站 / 子‸站"));
    assertTrue(label.startsWith("**网站 / 子站**\n\n表：公开平台，"), label);
    assertEquals("**单位：个，写正负号**", note(form.replace("±个", "±‸个")));
    assertEquals("**扩展**\n\n所扩展的表式名称。", note(form.replace("扩展", "扩‸展")));
  }

  @Test
  void aClientWithoutMarkdownGetsPlainText() {
    HoverCapabilities capabilities = new HoverCapabilities();
    capabilities.setContentFormat(List.of(MarkupKind.PLAINTEXT));
    TextDocumentClientCapabilities documents = new TextDocumentClientCapabilities();
    documents.setHover(capabilities);
    ClientCapabilities client = new ClientCapabilities();
    client.setTextDocument(documents);
    try (ServerProcess plain = ServerProcess.started(client)) {
      OpenText text = plain.open("untitled:a", "年报 2021版\n年‸度: 2024\n");
      Hover hover = await(text.service().hover(new HoverParams(text.id(), text.cursor())));
      assertEquals(
          new MarkupContent(MarkupKind.PLAINTEXT, "年度\n\n报告所述的年份，四位数字。必须填写。"),
          hover.getContents().getRight());
    }
  }

  @Test
  void proseHasNothingToExplain() {
    OpenText text = server.open("untitled:prose", "年报 2021版\n# 一、总体情况\n本‸年。\n");
    assertNull(await(text.service().hover(new HoverParams(text.id(), text.cursor()))));
  }

  private static void assertHover(String marked, String note) {
    Hover hover = hover(marked);
    assertEquals(note, hover.getContents().getRight().getValue());
    assertEquals(Marked.of(marked).regions(), List.of(hover.getRange()));
  }

  private static String note(String marked) {
    return hover(marked).getContents().getRight().getValue();
  }

  private static Hover hover(String marked) {
    String kind = marked.startsWith("表式") ? "form" : "report";
    OpenText text = server.open("untitled:a." + kind, marked);
    return await(text.service().hover(new HoverParams(text.id(), text.cursor())));
  }
}
