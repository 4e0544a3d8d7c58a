package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.dsl.forms.FormSpec;
import report.dsl.forms.Names;
import report.dsl.forms.RowSpec;

/** Every way in which a row, a column or a section is written in real reports finds it. */
class NamesTest {

  private static final FormSpec FORM = form("2021版");
  private static final FormSpec EARLIER_FORM = form("2019版");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "国家秘密",
        "属于国家秘密",
        "1.属于国家秘密",
        "1．属于国家秘密",
        "1、属于国家秘密",
        "1，属于国家秘密",
        "１.属于国家秘密",
        "１．属于国家秘密",
        "1. 属于国家秘密",
        "1.\u00A0属于国家秘密",
        "　1.属于 国家秘密　",
        "1.屬於國家秘密",
        "1.屬於國家祕密",
        "國家秘密",
        "（三）不予公开 / 1.属于国家秘密",
        "(三)不予公开/1.属于国家秘密",
        "不予公开 / 属于国家秘密",
        "三、本年度办理结果 / （三）不予公开 / 1.属于国家秘密",
        "三，本年度办理结果／(三)不予公開／1、屬於國家秘密",
        "本年度办理结果 / 不予公开 / 1.属于国家秘密"
      })
  void findsStateSecrets(String written) {
    assertEquals("国家秘密", row(FORM, written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          一、本年新收政府信息公开申请数量     → 新收
          一，本年新收政府信息公开申请数量     → 新收
          一.本年新收政府信息公开申请数量      → 新收
          本年新收政府信息公開申請數量         → 新收
          （一）予以公开                       → 予以公开
          (一)予以公開                         → 予以公开
          ( 一 )予以公开                       → 予以公开
          部分公开（区分处理的，只计这一情形，不计其他情形） → 部分公开
          (二)部分公开(区分处理的,只计这一情形,不计其他情形) → 部分公开
          3.危及“三安全一稳定”                 → 三安全一稳定
          3.危及「三安全一稳定」               → 三安全一稳定
          3.危及"三安全一穩定"                 → 三安全一稳定
          危及‘三安全一稳定’                   → 三安全一稳定
          三安全一穩定                         → 三安全一稳定
          2.没有现成信息需要另行製作           → 需另行制作
          需另行製作                           → 需另行制作
          2.重複申请                           → 重复申请
          大量反複                             → 大量反复
          （七）总计                           → 办理总计
          總計                                 → 办理总计
          四、结转下年度继续办理               → 结转下年
          """)
  void findsRowsByTheirOfficialLabels(String written, String shortName) {
    assertEquals(shortName, row(FORM, written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"（三）不予公开", "不予公开", "三、本年度办理结果", "三、本年度办理结果 / （四）无法提供", "无法提供"})
  void knowsGroupsWhichHoldNoNumbers(String written) {
    var rows = FORM.tableNames().find("申请").orElseThrow().rowNames();
    assertEquals(java.util.List.of(), rows.all(written));
    assertNotEquals(java.util.List.of(), rows.group(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.属于国家秘密", "（二）予以公开", "二、本年新收政府信息公开申请数量"})
  void numberingThatIsWrittenMustMatch(String written) {
    assertEquals("none", row(FORM, written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"行政规范性文件", "规范性文件", "行政規範性文件", "規範性文件"})
  void takesTheNameOfTheOtherEdition(String written) {
    var table = FORM.tableNames().find("第二十条第（一）项").orElseThrow();
    assertEquals("行政规范性文件", table.rowNames().find(written).map(RowSpec::name).orElse("none"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"本年收费金额", "本年收费金额（单位：万元）", "本年收费金额(单位:万元)", "本年收费金额（万元）", "本年收費金額（單位：萬元）"})
  void takesUnitsInAColumnsName(String written) {
    var table = FORM.tableNames().find("第二十条第(八)项").orElseThrow();
    assertEquals(1, table.columnNames().all(written).size());
  }

  @Test
  void aSlashWithoutBlanksBelongsToTheName() {
    var table = EARLIER_FORM.tableNames().find("第二十条第（五）项").orElseThrow();
    assertEquals("本年增/减", table.columnNames().find("本年增／減").orElseThrow().name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          二、主动公开政府信息情况                 → 二、主动公开政府信息情况
          二，主动公开政府信息情况                 → 二、主动公开政府信息情况
          二.主動公開政府信息情況                  → 二、主动公开政府信息情况
          二、 主动公开 政府信息情况               → 二、主动公开政府信息情况
          行政机关主动公开政府信息情况             → 二、主动公开政府信息情况
          二、行政機關主動公開政府信息情況         → 二、主动公开政府信息情况
          四、政府信息公开行政复议，行政诉讼情况   → 四、政府信息公开行政复议、行政诉讼情况
          四、政府信息公開行政複議、行政訴訟情況   → 四、政府信息公开行政复议、行政诉讼情况
          存在问题及改进情况                       → 五、存在的主要问题及改进情况
          """)
  void findsSectionsByTheirTitlesAndAliases(String written, String title) {
    assertEquals(title, FORM.sectionNames().find(written).orElseThrow().title());
  }

  @Test
  void widthBlanksAndScriptMakeNoDifference() {
    assertEquals(Names.key("（单位：万元）"), Names.key("(單位:\u00A0萬\u3000元)"));
    assertEquals(Names.key("方面、工作隻计"), Names.key("方麵，工作只計"));
    assertEquals(Names.key("制度 复议"), Names.key("製度複議"));
  }

  @Test
  void whatDiffersStaysDifferent() {
    assertNotEquals(Names.key("予以公开"), Names.key("不予公开"));
    assertNotEquals(Names.key("1.5"), Names.key("15"));
    assertNotEquals(Names.key("1.属于"), Names.key("11.属于"));
  }

  private static String row(FormSpec form, String written) {
    var rows = form.tableNames().find("申请").orElseThrow().rowNames();
    return rows.find(written).map(RowSpec::name).orElse("none");
  }

  private static FormSpec form(String name) {
    return TestEngine.get().forms().find(name, Project.uri("x.report")).orElseThrow().spec();
  }
}
