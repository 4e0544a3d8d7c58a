package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.dsl.Engine;
import report.dsl.forms.AxisSpec;
import report.dsl.forms.FormSpec;
import report.dsl.forms.TableSpec;
import report.dsl.rules.Finding;

/**
 * A form that no Java has ever heard of, beside its reports: all checks work from its text. And a
 * province's form that adds a row and a table to the official one.
 */
class OwnFormTest {

  @TempDir Path folder;

  private String petitions;

  @BeforeEach
  void putFormsBesideReports() throws IOException {
    Files.writeString(folder.resolve("信访统计.form"), resource("petitions.form"));
    Files.writeString(folder.resolve("某省版.form"), resource("province.form"));
    petitions = resource("petitions.report");
  }

  @Test
  void theFormsAreFaultless() throws IOException {
    for (String name : List.of("信访统计.form", "某省版.form")) {
      assertEquals(List.of(), check(name, Files.readString(folder.resolve(name))).findings());
    }
  }

  @Test
  void aSoundReportHasNoFindings() {
    Engine.Checked checked = check("某县.report", petitions);
    assertEquals("信访统计", checked.filing().orElseThrow().form().name());
    assertEquals(List.of(), checked.findings());
  }

  @Test
  void theOneWrongCellIsNamed() {
    String typed = petitions.replace("=3 |   =1 |   =2 |   =6", "3 |    1 |    2 |    6");
    assertEquals(List.of(), findings(typed));
    String text = typed.replace("|   12 |    4 |", "|   12 |    2 |");
    List<Finding> found = findings(text);
    assertEquals(List.of("smallest-repair"), codes(text));
    assertEquals("来件.按时办结.来访", found.get(0).cells().get(0).toString());
    assertEquals(List.of(), findings(found.get(0).fixes().get(0).applyTo(text)));
  }

  @Test
  void unitsSignsAndBlanksAreTheForms() {
    assertEquals(List.of("unit-in-cell"), codes(petitions.replace("1200.5 |", "0.12005万元 |")));
    assertEquals(List.of("signed-count"), codes(petitions.replace("-300", "减300元")));
    assertEquals(List.of("decimal-count"), codes(petitions.replace("-300 |    3", "-300 |  2.5")));
    assertEquals(List.of("blank-cell"), codes(petitions.replace("8000", "    ")));
    assertEquals(List.of("stale-computed"), codes(petitions.replace("=6", "=7")));
    assertEquals(List.of("computed-not-allowed"), codes(petitions.replace("8000", "=800")));
    assertEquals(
        List.of("identity"),
        codes(petitions.replace("-300 |    3", "-300 |   30")),
        "≥ is a warning");
  }

  @Test
  void aNumberWhereTheFormHasNoCellIsNotLostInSilence() {
    String text = petitions.replace("+0 |      |", "+0 |  999 |");
    assertEquals(List.of("extra-cells"), codes(text));
    Finding found = findings(text).get(0);
    assertEquals("表式在「办案经费·人数」没有格子，这里填写的“999”不会刊出，应当空着。", found.message());
    assertEquals(List.of(), findings(found.fixes().get(0).applyTo(text)));
  }

  @Test
  void conditionsAreTheForms() {
    assertEquals(List.of("rule-making-body"), codes(petitions.replace("级别: 县", "级别: 乡镇")));
    assertEquals(List.of("fee-notice"), codes(petitions.replace("，超期办结{超期办结.合计}件", "")));
    assertEquals(List.of("unknown-reference"), codes(petitions.replace("{困难救助.人数}", "{新收.总计}")));
  }

  @Test
  void theStructureIsTheForms() {
    String withoutRow = petitions.replaceFirst("\\| 办案经费.*\\n", "");
    assertTrue(codes(withoutRow).contains("missing-row"), codes(withoutRow).toString());
    String withoutTable = petitions.replaceFirst("(?s)\\| 经费.*?\\n\\n", "");
    assertTrue(codes(withoutTable).contains("missing-table"), codes(withoutTable).toString());
    String withoutSection = petitions.replaceFirst("(?s)# 丙.*", "");
    assertTrue(codes(withoutSection).contains("missing-section"), codes(withoutSection).toString());
  }

  @Test
  void thePageAndTheDataAreTheForms() throws IOException {
    Files.writeString(folder.resolve("某县.report"), petitions);
    Path site = folder.resolve("网站");
    CommandRun run = CommandRun.of("build", folder.resolve("某县.report"), "-o", site);
    assertEquals(0, run.exit(), run.err());
    Document page = Jsoup.parse(Files.readString(site.resolve("某县.html")));
    JsonObject data =
        JsonParser.parseString(Files.readString(site.resolve("某县.json"))).getAsJsonObject();
    FormSpec form = check("某县.report", petitions).filing().orElseThrow().form();
    assertEquals(
        form.tables().mapToInt(TableSpec::cellCount).sum(), page.select("[data-cell]").size());
    for (Element cell : page.select("[data-cell]")) {
      String[] at = cell.attr("data-cell").split("[.]");
      JsonObject table = data.getAsJsonObject("tables").getAsJsonObject(at[0]);
      assertEquals(
          table.getAsJsonObject(at[1]).get(at[2]).getAsBigDecimal(), new BigDecimal(cell.text()));
    }
  }

  @Test
  void formsThatExtendEachOtherAreRefusedAndNotFollowed() throws IOException {
    Files.writeString(folder.resolve("甲.form"), "表式 甲\n\n扩展: 乙\n");
    Files.writeString(folder.resolve("乙.form"), "表式 乙\n\n扩展: 甲\n");
    List<Finding> found = check("甲.form", "表式 甲\n\n扩展: 乙\n").findings();
    assertEquals(List.of("form-base"), found.stream().map(Finding::code).toList());
    assertTrue(codes("年报 甲\n").contains("missing-header"));
  }

  @Test
  void aReportUnderAFormsFileNameIsNoForm() throws IOException {
    Files.writeString(folder.resolve("甲.form"), "年报 甲\n");
    assertTrue(codes("年报 甲\n").contains("unknown-form"));
    List<Finding> itself = check("甲.form", "年报 甲\n").findings();
    assertTrue(itself.stream().anyMatch(finding -> finding.code().equals("unknown-form")));
  }

  @Test
  void aReportIsToldWhenNotAllOfItsFormCanBeRead() throws IOException {
    String broken = resource("petitions.form").replace("期末未结 = 上期未结", "期末未结 = 上期未了");
    Files.writeString(folder.resolve("信访统计.form"), broken);
    Files.writeString(folder.resolve("信访补充.form"), "表式 信访补充\n\n扩展: 信访统计\n");
    Finding found = findings(petitions).get(0);
    assertEquals("unknown-form", found.code());
    assertEquals("表式「信访统计」有1处读不出来，读不出的没有检查；应当先检查并改正表式文件。", found.message());
    assertEquals(
        "unknown-form",
        codes(petitions.replace("年报 信访统计", "年报 信访补充")).get(0),
        "its base is broken");
  }

  @Test
  void noFileTakesTheOfficialFormsPlaceUnseen() throws IOException {
    Files.writeString(folder.resolve("2021版.form"), "表式 2021版\n\n名称: 年度报告\n");
    String text = "年报 2021版\n\n单位: 某县\n年度: 2024\n";
    assertEquals(List.of("unknown-form"), codes(text));
    Files.createDirectory(folder.resolve("另有"));
    Files.writeString(folder.resolve("另有/2021版.form"), "表式 2021版\n\n扩展: 2021版\n");
    URI uri = URI.createFileURI(folder.resolve("另有/年报.report").toString());
    assertTrue(
        TestEngine.get().check("年报.report", uri, text).findings().stream()
            .noneMatch(finding -> finding.code().equals("unknown-form")));
  }

  @Test
  void aNameEndingInADigitCanBeReferredTo() {
    String form = "表式 数字\n\n# 一、情况\n\n| 表 | 2023 | 2024 |\n| 类别1 | 件 | 件 |\n";
    String identity = "勾稽 每行: 2024 ≥ 2023\n";
    assertEquals(List.of(), write("数字.form", form + identity));
    String report = "年报 数字\n\n单位: 某县\n年度: 2024\n\n# 一、情况\n\n| 表 | 2023 | 2024 |\n| 类别1 | 7 | 5 |\n";
    assertEquals(List.of("identity"), codes(report + "\n共{类别1.2024}件。\n"));
  }

  @Test
  void onlyAcrossYearsIsThereALastYear() {
    String form = "表式 跨年\n\n# 一、情况\n\n| 表 | 甲 | 乙 |\n| 行 | 件 | 件 |\n";
    assertEquals(List.of("form-identity"), write("跨年.form", form + "勾稽 每行: 甲 = 上年.乙\n"));
    assertEquals(List.of(), write("跨年.form", form + "勾稽 每行 跨年: 甲 = 上年.乙\n"));
    assertEquals(List.of("form-identity"), write("跨年.form", form + "勾稽 每行 跨年: 甲 = 成员.乙\n"));
  }

  @Test
  void anExtensionKeepsWhatItsBaseHas() throws IOException {
    FormSpec form = check("年报.report", provincial()).filing().orElseThrow().form();
    assertEquals("某省版", form.name());
    assertEquals("政府信息公开工作年度报告", form.title());
    assertEquals(7, form.sections().size());
    TableSpec applications = form.tableNames().find("申请").orElseThrow();
    assertEquals(182, applications.cellCount());
    List<String> rows = applications.rows().stream().map(AxisSpec::name).toList();
    assertEquals(
        List.of("其他处理", "转其他机关", "办理总计"),
        rows.subList(rows.indexOf("其他处理"), rows.indexOf("办理总计") + 1));
  }

  @Test
  void theProvincesReportIsSound() throws IOException {
    assertEquals(List.of(), findings(provincial()));
  }

  @Test
  void theProvincesRowBelongsToTheOfficialSum() throws IOException {
    String text = provincial().replaceFirst("\\| 转其他机关   \\|      0", "| 转其他机关   |      4");
    List<Finding> found = findings(text);
    assertEquals(List.of("smallest-repair"), codes(text));
    assertEquals("申请.转其他机关.自然人", found.get(0).cells().get(0).toString());
  }

  @Test
  void theProvincesRowAndTableAreRequired() throws IOException {
    String withoutRow = provincial().replaceFirst("\\| 转其他机关.*\\n", "");
    assertEquals(List.of("missing-row"), codes(withoutRow));
    String withoutTable = provincial().replaceFirst("(?s)\\| 公开平台.*", "");
    assertEquals(List.of("missing-table"), codes(withoutTable));
  }

  @Test
  void anExtensionRestatesAnIdentity() throws IOException {
    String restated =
        resource("province.form")
            .replace("三、本年度办理结果 / （六）其他处理 / 4.转其他机关处理", "三、本年度办理结果 / 转其他机关处理")
            .replace(
                "\n# 六、",
                "勾稽 每列: 办理总计 = 予以公开 + 部分公开 + （三）不予公开 + （四）无法提供 + （五）不予处理"
                    + " + （六）其他处理 + 转其他机关\n\n# 六、");
    Files.writeString(folder.resolve("另一省版.form"), restated.replace("表式 某省版", "表式 另一省版"));
    String text = provincial().replace("年报 某省版", "年报 另一省版");
    assertEquals(List.of(), findings(text));
    assertEquals(
        List.of("smallest-repair"),
        codes(text.replaceFirst("\\| 转其他机关   \\|      0", "| 转其他机关   |      4")));
  }

  /** The official example with the province's row and table. */
  private static String provincial() throws IOException {
    String official =
        Files.readString(
            Project.root().resolve("examples/云岭县-2024.report"), StandardCharsets.UTF_8);
    return official
            .replace("年报 2021版", "年报 某省版")
            .replace(
                "| 办理总计     |",
                "| 转其他机关   |      0 |        0 |        0 |            0 |            0 |    0 |   "
                    + " 0 |\n"
                    + "| 办理总计     |")
        + "\n| 公开平台 | 数量 | 比上年 |\n| 网站     |    1 |      0 |\n| 新媒体   |   23 |     -4 |\n";
  }

  private List<String> codes(String report) {
    return findings(report).stream().map(Finding::code).toList();
  }

  private List<Finding> findings(String report) {
    return check("年报.report", report).findings();
  }

  private Engine.Checked check(String name, String text) {
    URI uri = URI.createFileURI(folder.resolve(name).toString());
    return TestEngine.get().check(name, uri, text);
  }

  /** Puts a form beside the reports; the codes of its findings. */
  private List<String> write(String name, String form) {
    try {
      Files.writeString(folder.resolve(name), form);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return check(name, form).findings().stream().map(Finding::code).toList();
  }

  private static String resource(String name) throws IOException {
    try (InputStream text = OwnFormTest.class.getResourceAsStream("forms/" + name)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
