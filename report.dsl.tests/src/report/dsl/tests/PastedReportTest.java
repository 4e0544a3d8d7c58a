package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.dsl.Engine;
import report.dsl.model.FiledSection;
import report.dsl.model.FiledSection.TitleMatch;
import report.dsl.rules.Finding;
import report.dsl.rules.Fix;

/**
 * A report as it is pasted from a page or from Word: no {@code #}, no first line, no bars in front.
 * It is read as the report it is, and one fix of each kind makes it one.
 */
class PastedReportTest {

  private static final String PASTED =
      """
      云岭县人民政府2024年政府信息公开工作年度报告

      　　一、总体情况

      　　2024年，主动公开信息5216条，依申请公开按期答复，信息审查、培训各2期，网站网址：http://www.yunling.example/。

      　　二、主动公开政府信息情况

      第二十条第(六)项 | 本年处理决定数量 |
      行政处罚 | 3127 |
      行政强制 | 86 |

      　　三、收到和处理政府信息公开申请情况
      　　四、政府信息公开行政复议、行政诉讼情况
      　　五、政府信息公开工作存在的主要问题及改进情况

      　　解读材料不足，下一步增加图解。

      　　六、其他需要报告的事项

      　　没有收取信息处理费。
      """;

  private final Engine engine = TestEngine.get();

  private Engine.Checked check(String text) {
    return engine.check("粘贴.report", Project.uri("粘贴.report"), text);
  }

  private static List<Finding> of(Engine.Checked checked, String code) {
    return checked.findings().stream().filter(f -> f.code().equals(code)).toList();
  }

  @Test
  void itsTitlesAreSectionsWithoutAnyMark() {
    List<FiledSection> sections = check(PASTED).filing().orElseThrow().sections();
    assertEquals(7, sections.size());
    assertEquals(TitleMatch.NONE, sections.get(0).match());
    assertEquals("五、政府信息公开工作存在的主要问题及改进情况", sections.get(5).title());
    assertEquals(TitleMatch.ALIAS, sections.get(5).match());
    assertEquals(1, sections.get(2).tables().count());
  }

  /** A row whose header got lost is not taken for one of a table in the section before. */
  @ParameterizedTest
  @ValueSource(strings = {"", "本年收到行政复议1件。\n\n"})
  void noTableGoesOnBehindTheNextTitle(String prose) {
    String text =
        """
        年报 2021版
        单位: 云岭县人民政府
        年度: 2024
        三、收到和处理政府信息公开申请情况
        | 申请 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
        | 新收 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
        四、政府信息公开行政复议、行政诉讼情况
        %s| 行政复议 | 1 | 0 | 0 | 0 | 1 |
        """
            .formatted(prose);
    List<FiledSection> sections = check(text).filing().orElseThrow().sections();
    assertEquals(1, sections.get(0).tables().findFirst().orElseThrow().rows().size());
    assertFalse(check(text).findings().isEmpty());
  }

  @Test
  void eachKindOfMissingMarkIsOneFinding() {
    Engine.Checked checked = check(PASTED);
    Finding titles = of(checked, "heading-mark").get(0);
    assertEquals("「一、总体情况」等6个标题的行首应当有一个“#”。", titles.message());
    assertEquals(5, titles.related().size());
    assertEquals("表格有3行行首没有竖线“|”。", of(checked, "unmarked-row").get(0).message());
    assertTrue(checked.findings().size() <= 9, () -> "an echo: " + checked.findings());
  }

  @Test
  void theFixesMakeItAReport() {
    String text = PASTED;
    for (String code :
        List.of(
            "heading-mark",
            "unmarked-row",
            "unheaded-text",
            "section-title",
            "missing-header",
            "missing-table",
            "missing-table",
            "missing-table")) {
      Finding finding = of(check(text), code).get(0);
      text = finding.fixes().get(0).applyTo(text);
    }
    assertTrue(text.startsWith("年报 2021版\n\n单位: \n年度: \n\n# 引言\n"), text);
    Engine.Checked checked = check(text);
    assertEquals(
        10 + 175 + 15,
        checked.filing().orElseThrow().tables().mapToLong(t -> t.cells().count()).sum());
    assertEquals(
        List.of(),
        checked.findings().stream()
            .map(Finding::code)
            .filter(code -> !List.of("missing-header", "blank-cell").contains(code))
            .toList());
  }

  /** The text lines of a real report, its {@code #} and bars taken away: it stays what it was. */
  @ParameterizedTest
  @ValueSource(strings = {"云岭县-2024", "清凉峰镇-2021", "衡南县文旅广体局-2020", "镇巴县政府办-2024", "长兴县-2020"})
  void marksDecideNothing(String example) throws IOException {
    String marked = Files.readString(Project.root().resolve("examples/" + example + ".report"));
    String pasted = marked.replaceAll("(?m)^# (?!引言)", "").replaceAll("(?m)^[|] ?", "");
    Engine.Checked before = check(marked);
    Engine.Checked after = check(pasted);
    assertEquals(numbers(before), numbers(after));
    List<String> added =
        after.findings().stream()
            .map(Finding::code)
            .filter(code -> of(before, code).size() < of(after, code).size())
            .toList();
    assertEquals(List.of("heading-mark", "unmarked-row"), added);
    String fixed = pasted;
    for (String code : List.of("heading-mark", "unmarked-row")) {
      fixed = of(check(fixed), code).get(0).fixes().get(0).applyTo(fixed);
    }
    assertEquals(marked.replaceAll(" +", " "), fixed.replaceAll(" +", " "));
  }

  private static List<String> numbers(Engine.Checked checked) {
    return checked
        .filing()
        .orElseThrow()
        .tables()
        .flatMap(table -> table.cells())
        .map(cell -> cell.address().orElseThrow() + " " + cell.text())
        .toList();
  }

  /** A web table's bars alone are nothing, and rows whose labels are lost are one finding. */
  @Test
  void lostLabelsAreFoundByTheirPlace() {
    String text =
        """
        年报 2021版

        单位: 云岭县人民政府
        年度: 2024

        # 四、政府信息公开行政复议、行政诉讼情况

        | 复议诉讼 | 结果维持 | 结果 | 其他 | 尚未 | 总计 |
        | 0 | 1 | 0 | 0 | 0 | 1 |
        | 0 | 0 | 0 | 0 | 0 | 0 |
        | 复议后起诉 | 0 | 0 | 0 | 0 | 0 |
        ||||||
        """;
    Finding rows = of(check(text), "unknown-row").get(0);
    assertEquals("没有「0」这一行，连同它共2行的名称不是表式的行名；从位置看，应当是「行政复议」「未经复议直接起诉」。", rows.message());
    Fix fix = rows.fixes().get(0);
    assertEquals("按位置填上这2行的名称", fix.title());
    assertTrue(fix.applyTo(text).contains("\n| 行政复议 | 1 |"));
    assertEquals(3, of(check(text), "unknown-column").size());
    assertEquals(List.of(), of(check(text), "missing-row"));
    assertEquals(List.of(), of(check(text), "missing-column"));
    assertFalse(of(check(text), "missing-section").isEmpty());
    assertTrue(check(text).findings().stream().map(Finding::message).allMatch(Objects::nonNull));
  }
}
