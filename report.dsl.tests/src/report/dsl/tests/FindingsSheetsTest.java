package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code report check --format html}: a page with its findings for every body. */
class FindingsSheetsTest {

  @TempDir Path folder;

  private Path sheets() {
    return folder.resolve("核对单");
  }

  private CommandRun check(Path... paths) {
    Object[] arguments = new Object[paths.length + 5];
    arguments[0] = "check";
    System.arraycopy(paths, 0, arguments, 1, paths.length);
    arguments[paths.length + 1] = "--format";
    arguments[paths.length + 2] = "html";
    arguments[paths.length + 3] = "-o";
    arguments[paths.length + 4] = sheets();
    return CommandRun.of(arguments);
  }

  private Path report(String name, String body, String rest) throws IOException {
    Path file = folder.resolve("年报").resolve(name);
    Files.createDirectories(file.getParent());
    String table = "\n# 二、主动公开政府信息情况\n\n| 第二十条第（六）项 | 本年处理决定数量 |\n| 行政处罚 | 一 |\n";
    return Files.writeString(file, "年报 2021版\n\n单位: " + body + "\n年度: 2024\n" + rest + table);
  }

  @Test
  void everyBodyHasAPageAndTheIndexLeadsThere() throws IOException {
    report("甲局.report", "甲局", "");
    report("镇/乙镇.report", "乙镇", "");
    CommandRun run = check(folder.resolve("年报"));
    assertEquals(1, run.exit());
    assertTrue(run.out().contains("检查2份，2份未通过："), run.out());
    String sheet = Files.readString(sheets().resolve("甲局.html"));
    assertTrue(sheet.contains("<h1>甲局2024年政府信息公开工作年度报告核对单</h1>"), sheet);
    assertTrue(sheet.contains("<td>9</td><td>错误</td><td>行政处罚·本年处理决定数量</td>"), sheet);
    String index = Files.readString(sheets().resolve("index.html"));
    assertTrue(index.contains(".html\">甲局</a>"), index);
    assertTrue(Files.exists(sheets().resolve("镇/乙镇.html")));
    assertEquals(run.out(), check(folder.resolve("年报")).out(), "written anew, and the same");
    assertEquals(sheet, Files.readString(sheets().resolve("甲局.html")));
  }

  @Test
  void whatAReportSaysIsTextAndNothingElse() throws IOException {
    report("甲局.report", "<script>alert(1)</script>\"'&", "# <b>粗</b>\n\n字\n");
    check(folder.resolve("年报"));
    for (String page : new String[] {"甲局.html", "index.html"}) {
      String text = Files.readString(sheets().resolve(page));
      assertFalse(text.contains("<script") || text.contains("<b>"), text);
      assertTrue(text.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;"), text);
      assertFalse(text.contains("http:") || text.contains("https:"), "self-contained");
    }
  }

  @Test
  void whoHasNotHandedInIsListed() throws IOException {
    report("部门/甲局.report", "甲局", "");
    report("县.report", "示例县", "汇总: 部门/*.report\n名单: 名单.txt\n");
    Files.writeString(folder.resolve("年报/名单.txt"), "甲局\n丙局\n");
    CommandRun run = check(folder.resolve("年报"));
    assertTrue(run.out().contains("\n丙局    2024              未交\n"), run.out());
    assertTrue(run.out().contains("；名单上有1个单位没有交。"), run.out());
    String index = Files.readString(sheets().resolve("index.html"));
    assertTrue(index.contains("<tr><td>丙局</td><td>2024</td><td>未交</td><td></td></tr>"), index);
  }

  @Test
  void whatTheCountySaysOfAMemberStandsBesideIt() throws IOException {
    report("部门/甲局.report", "甲局", "");
    report("部门/甲局（改）.report", "甲局", "");
    report("部门/县住房和城乡建设局.report", "县住建局", "");
    Path last = report("部门/丁局.report", "丁局", "");
    Files.writeString(last, Files.readString(last).replace("2024", "2023"));
    report("县.report", "示例县", "汇总: 部门/*.report\n名单: 名单.txt\n");
    Files.writeString(folder.resolve("年报/名单.txt"), "甲局\n丁局\n县住房和城乡建设局\n戊局\n");
    CommandRun run = check(folder.resolve("年报"));
    for (String line :
        new String[] {
          "丁局 .* 2023 .* 年度不符，未汇总  .*丁局.report",
          "甲局 .* 未通过  重复，汇总了这份 .*甲局.report",
          "甲局 .* 未通过  重复，未汇总 .*甲局（改）.report",
          "县住建局 .* 不在名单上 .*",
          "丁局  +2024 +未交    交的是2023年度的",
          "县住房和城乡建设局  2024 +未交    可能是「县住建局」",
          "戊局  +2024 +未交"
        }) {
      assertTrue(run.out().lines().anyMatch(l -> l.matches(line)), line + " in\n" + run.out());
    }
    String index = Files.readString(sheets().resolve("index.html"));
    assertTrue(index.contains("<td>重复，未汇总</td>"), index);
    assertTrue(index.contains("<td>未交</td><td></td><td>可能是「县住建局」</td>"), index);
  }

  @Test
  void aSheetShowsNoFolderOfTheReviewersAndTheReasonsThatAreGiven() throws IOException {
    Path file = folder.resolve("年报/甲局.report");
    Files.createDirectories(file.getParent());
    Samples.write(
        file,
        Samples.sound()
            .replace("发布日期: 2025-01-24", "// 忽略 late-publication: 停电\n发布日期: 2025-04-01"));
    check(folder.resolve("年报"));
    String sheet = Files.readString(sheets().resolve("甲局.html"));
    assertTrue(sheet.contains("<p>文件：甲局.report</p>"), sheet);
    assertFalse(sheet.contains(folder.toString()), sheet);
    assertTrue(sheet.contains("没有发现问题；另有1处已说明理由。"), sheet);
    assertTrue(sheet.contains("<td>停电</td>"), sheet);
  }

  @Test
  void nothingElseIsWrittenOver() throws IOException {
    report("甲局.report", "甲局", "");
    Files.createDirectories(sheets());
    Files.writeString(sheets().resolve("甲局.html"), "<!DOCTYPE html>公开的网页");
    CommandRun run = check(folder.resolve("年报"));
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("甲局.html”不是核对单，没有覆盖它，什么都没有写"), run.err());
    assertFalse(Files.exists(sheets().resolve("index.html")));
  }
}
