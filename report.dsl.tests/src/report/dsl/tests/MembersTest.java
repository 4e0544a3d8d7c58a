package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.dsl.Engine;
import report.dsl.ReportStandaloneSetup;
import report.dsl.files.FilesOnDisk;
import report.dsl.forms.FormSpec;
import report.dsl.forms.Severity;
import report.dsl.rules.Finding;

/** A county's report against those of its members, on disk. */
class MembersTest {

  private static final List<String> BODIES = List.of("甲局", "乙局", "丙局");

  @TempDir Path folder;

  private final Engine engine =
      ReportStandaloneSetup.doSetup(new FilesOnDisk()).getInstance(Engine.class);
  private final FormSpec form = engine.forms().inForce().spec();
  private final Map<String, SoundNumbers> members = new TreeMap<>();

  private SoundNumbers county() throws IOException {
    SoundNumbers sum = new SoundNumbers(form, new Random(0));
    sum.values.replaceAll((cell, value) -> 0);
    for (String body : BODIES) {
      SoundNumbers own = new SoundNumbers(form, new Random(body.hashCode()));
      members.put(body, own);
      own.values.forEach((cell, value) -> sum.values.merge(cell, value, Integer::sum));
      write(body);
    }
    return sum;
  }

  private void write(String body) throws IOException {
    Files.createDirectories(folder.resolve("部门"));
    String text = members.get(body).text(2024).replace("示例县", body);
    Files.writeString(folder.resolve("部门/" + body + ".report"), text);
  }

  private List<Finding> findings(SoundNumbers county, String headers) {
    String text = county.text(2024).replace("\n年度:", "\n" + headers + "年度:");
    URI uri = URI.createFileURI(folder.resolve("县.report").toString());
    return engine.check("县.report", uri, text).findings().stream()
        .filter(f -> f.code().startsWith("member") || f.code().matches("(list|not)-.*"))
        .toList();
  }

  private List<Finding> sums(SoundNumbers county) {
    return findings(county, "汇总: 部门/*.report\n").stream()
        .filter(f -> f.code().equals("member-sum"))
        .toList();
  }

  @Test
  void theSumOfAllMembersIsSound() throws IOException {
    assertEquals(List.of(), sums(county()));
  }

  @Test
  void aCellThatIsWrongInOneMemberIsTracedToItsCellThere() throws IOException {
    SoundNumbers county = county();
    members.get("乙局").values.merge("申请.予以公开.自然人", 5, Integer::sum);
    write("乙局");
    Finding finding = only(sums(county));
    int written = members.get("乙局").values.get("申请.予以公开.自然人");
    assertTrue(finding.message().contains("不能确定"), finding.message());
    assertTrue(
        finding.message().contains("「乙局」的这一格为%d，按它自己的勾稽关系应为%d".formatted(written, written - 5)),
        finding.message());
    Finding.Related place = finding.related().get(0);
    assertEquals("乙局.report", place.in().orElseThrow().name());
    assertEquals(
        String.valueOf(written), place.in().orElseThrow().filing().source().text(place.span()));
    assertEquals(List.of(), finding.fixes(), "it is not the county's number that is wrong");
  }

  @Test
  void theCommandSaysWhereInTheMembersFile() throws IOException {
    SoundNumbers county = county();
    members.get("乙局").values.merge("申请.予以公开.自然人", 5, Integer::sum);
    write("乙局");
    Path report = folder.resolve("县.report");
    Files.writeString(report, county.text(2024).replace("\n年度:", "\n汇总: 部门/*.report\n年度:"));
    String said = CommandRun.of("check", report).out();
    String place = "    见 " + folder.resolve("部门/乙局.report") + ":";
    assertTrue(said.contains(place), said);
    assertTrue(said.contains(" 「乙局」的这一格\n"), said);
  }

  @Test
  void aNumberOfTheCountysOwnIsNotTracedToAMember() throws IOException {
    SoundNumbers county = county();
    county.values.merge("复议诉讼.行政复议.结果维持", 100, Integer::sum);
    county.values.merge("复议诉讼.行政复议.总计", 100, Integer::sum);
    Finding finding = only(sums(county));
    assertEquals(Severity.W, finding.severity());
    assertEquals(List.of(), finding.related());
    assertEquals("与成员之和不等的2格都按成员之和改", finding.fixes().get(1).title());
  }

  @Test
  void aMemberThatWasLeftOutIsOneFinding() throws IOException {
    SoundNumbers county = county();
    members.get("丙局").values.forEach((cell, n) -> county.values.merge(cell, -n, Integer::sum));
    Finding finding = only(sums(county));
    assertTrue(finding.message().contains("「丙局」"), finding.message());
    assertTrue(finding.message().contains("没有计入"), finding.message());
  }

  @Test
  void aReportThatDiffersEverywhereIsToldSoOnce() throws IOException {
    SoundNumbers county = county();
    county.values.replaceAll((cell, value) -> value + 1);
    Finding finding = only(sums(county));
    assertTrue(finding.message().startsWith("190格与3个成员之和不等：「"), finding.message());
    assertTrue(finding.message().endsWith("请先核对「汇总」写的是不是全部成员。"), finding.message());
  }

  @Test
  void aMissingMemberMakesTheSumUncertain() throws IOException {
    SoundNumbers county = county();
    Files.delete(folder.resolve("部门/丙局.report"));
    Files.writeString(folder.resolve("名单.txt"), "甲局\r\n乙局\r\n丙局\r\n");
    List<Finding> found = findings(county, "汇总: 部门/*.report\n名单: 名单.txt\n");
    Finding finding = only(found.stream().filter(f -> f.code().equals("member-sum")).toList());
    assertEquals(Severity.I, finding.severity());
    assertTrue(finding.message().startsWith("成员的年报没有齐，「"), finding.message());
    assertTrue(finding.message().contains("不能确定"), finding.message());
    assertTrue(
        found.stream().anyMatch(f -> f.message().contains("1个没有交2024年度的年报：「丙局」")),
        found.toString());
  }

  @Test
  void theMembersDecideBetweenEquallySmallRepairs() throws IOException {
    SoundNumbers county = county();
    county.values.merge("复议诉讼.行政复议.结果维持", 1, Integer::sum);
    List<Finding> found = all(county, "汇总: 部门/*.report\n");
    Finding repair = only(found.stream().filter(f -> f.code().equals("smallest-repair")).toList());
    assertEquals("复议诉讼.行政复议.结果维持", repair.cells().get(0).toString());
    assertTrue(
        all(county, "").stream().noneMatch(f -> f.code().equals("smallest-repair")),
        "alone, the report says nothing for one of the five cells");
  }

  @Test
  void theMembersNeverOverrideTheReportsOwnError() throws IOException {
    SoundNumbers county = county();
    county.values.merge("申请.予以公开.自然人", 1, Integer::sum);
    members.get("甲局").values.merge("申请.予以公开.自然人", 1, Integer::sum);
    write("甲局");
    List<Finding> found = all(county, "汇总: 部门/*.report\n");
    assertTrue(
        found.stream()
            .anyMatch(
                f ->
                    f.severity() == Severity.E
                        && f.cells().stream().anyMatch(c -> c.toString().equals("申请.予以公开.自然人"))),
        found.toString());
  }

  @Test
  void aListMayBeATableOfAnySystem() throws IOException {
    SoundNumbers county = county();
    String table = "\uFEFF序号,单位名称,联系人\r\n1,\"甲 局\",张三\r\n2,乙局,\r\n3,丙局,王五\r\n3,丙局,王五\r\n";
    Files.writeString(folder.resolve("名单.csv"), table);
    assertEquals(List.of(), codes(findings(county, "汇总: 部门/*.report\n名单: 名单.csv\n"), "not"));
    for (String charset : List.of("GBK", "UTF-16")) {
      Files.write(folder.resolve("名单.csv"), table.substring(1).getBytes(Charset.forName(charset)));
      List<Finding> sound = findings(county, "汇总: 部门/*.report\n名单: 名单.csv\n");
      assertEquals(List.of("member-errors"), codes(sound, ""), charset);
    }
    Files.write(folder.resolve("名单.csv"), new byte[] {'P', 'K', 3, 4, 0, 0});
    List<Finding> found = findings(county, "汇总: 部门/*.report\n名单: 名单.csv\n");
    assertEquals(List.of("list-file"), codes(found, "list"));
  }

  @Test
  void patternsStayInsideAndNeverMeanTheReportItself() throws IOException {
    SoundNumbers county = county();
    Files.writeString(folder.resolve("县.report"), county.text(2024));
    Files.createDirectories(folder.resolve("外面"));
    assertEquals(
        List.of("member-missing"),
        codes(findings(county, "汇总: *.report；部?/*局.report\n"), "member-m"),
        "its own folder has no report but itself");
    assertEquals(List.of("member-missing"), codes(findings(county, "汇总: ../*/x\n"), "member-m"));
    assertEquals(List.of("member-missing"), codes(findings(county, "汇总: 县.report\n"), "member-m"));
    for (String path : List.of("/*.report", "/", "../".repeat(90), "../".repeat(90) + "*.report")) {
      List<Finding> found = findings(county, "汇总: " + path + "\n");
      assertEquals(List.of("member-missing"), codes(found, "member-m"), path);
    }
    assertEquals(List.of(), codes(findings(county, "汇总: */*.report\n"), "member-m"));
  }

  @Test
  void aFolderOfAllYearsCountsItsOwnYearOnly() throws IOException {
    SoundNumbers county = county();
    Files.writeString(
        folder.resolve("部门/甲局-2023.report"), members.get("甲局").text(2023).replace("示例县", "甲局"));
    List<Finding> found = findings(county, "汇总: 部门/*.report\n");
    assertEquals(List.of(), codes(found, "member-year"));
    assertEquals(List.of(), codes(found, "member-sum"));
    List<Finding> single = findings(county, "汇总: 部门/甲局-2023.report；部门/*局.report\n");
    assertEquals(List.of("member-year"), codes(single, "member-year"));
  }

  @Test
  void aBlankIsFilledWithWhatTheMembersHave() throws IOException {
    SoundNumbers county = county();
    int sum = county.values.get("复议诉讼.行政复议.结果维持");
    int total = county.values.get("复议诉讼.行政复议.总计");
    String text =
        county
            .text(2024)
            .replace("\n年度:", "\n汇总: 部门/*.report\n年度:")
            .replaceFirst("(\\| 行政复议 \\|) \\d+ ((?:\\| \\d+ ){3})\\| \\d+ ", "$1 $2|  ");
    Finding blank = blank(text);
    assertEquals("按勾稽关系填写结果维持%d、总计%d".formatted(sum, total), blank.fixes().get(0).title());
  }

  private Finding blank(String text) {
    URI uri = URI.createFileURI(folder.resolve("县.report").toString());
    return engine.check("县.report", uri, text).findings().stream()
        .filter(f -> f.code().equals("blank-cell"))
        .findFirst()
        .orElseThrow();
  }

  private List<Finding> all(SoundNumbers county, String headers) {
    String text = county.text(2024).replace("\n年度:", "\n" + headers + "年度:");
    URI uri = URI.createFileURI(folder.resolve("县.report").toString());
    return engine.check("县.report", uri, text).findings();
  }

  private static List<String> codes(List<Finding> findings, String start) {
    List<String> codes = new ArrayList<>();
    findings.stream().map(Finding::code).filter(c -> c.startsWith(start)).forEach(codes::add);
    return codes;
  }

  private static Finding only(List<Finding> findings) {
    assertEquals(1, findings.size(), findings.toString());
    return findings.get(0);
  }
}
