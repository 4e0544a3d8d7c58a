package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import report.dsl.Engine;
import report.dsl.ReportStandaloneSetup;
import report.dsl.files.FilesOnDisk;
import report.dsl.rules.Finding;

/** What lies in the folder of a report stops no check, whatever the report names. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileFilesTest {

  private static final String REPORT = "年报 2021版\n单位: %s\n年度: %s\n%s\n# 一、总体情况\n\n文\n";

  @TempDir Path folder;

  private final Engine engine =
      ReportStandaloneSetup.doSetup(new FilesOnDisk()).getInstance(Engine.class);

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("部门"));
    report("部门/甲局.report", "甲局", "2024", "");
    report("部门/乙局.report", "乙局", "2024", "");
  }

  private void report(String name, String body, String year, String headers) throws IOException {
    Files.writeString(folder.resolve(name), REPORT.formatted(body, year, headers));
  }

  private List<String> messages(String code, String headers) {
    String text = REPORT.formatted("示例县", "2024", headers);
    URI uri = URI.createFileURI(folder.resolve("县.report").toString());
    return engine.check("县.report", uri, text).findings().stream()
        .filter(finding -> finding.code().equals(code))
        .map(Finding::message)
        .toList();
  }

  private String counted(String headers) {
    return messages("member-errors", headers).toString();
  }

  /** To open a pipe as if it were a folder waits until somebody writes into it. */
  @Test
  @EnabledOnOs(OS.LINUX) // named pipes
  void aNamedPipeIsNeitherAFolderNorAReport() throws Exception {
    for (String name : List.of("管", "部门/管.report")) {
      new ProcessBuilder("mkfifo", folder.resolve(name).toString()).start().waitFor();
    }
    assertTrue(counted("汇总: */*").startsWith("[2个成员里有2个"), counted("汇总: */*"));
    assertEquals(1, messages("last-year-file", "上年: 管").size());
    assertEquals(1, messages("list-file", "名单: 部门/管.report\n汇总: 管").size());
  }

  /** Two links to where they are themselves double the ways down with every folder. */
  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC}) // links need no rights there
  void aCircleOfLinksIsGoneThroughOnce() throws IOException {
    for (String link : List.of("一", "二", "部门/三")) {
      Files.createSymbolicLink(folder.resolve(link), folder);
    }
    String deep = "汇总: " + "*/".repeat(40) + "*.report";
    assertEquals(1, messages("member-missing", deep).size());
    assertTrue(counted("汇总: 部门/*；*/*").startsWith("[2个成员里有2个"), counted("汇总: 部门/*；*/*"));
  }

  /** The beginnings of the files beside a report are looked into, to offer last year's. */
  @Test
  void theFilesBesideMayBeginWithAnything() throws IOException {
    List<String> beginnings = List.of("\n".repeat(4096), "\u00a0".repeat(2048), "：".repeat(1365));
    for (int i = 0; i < 60; i++) {
      Files.writeString(folder.resolve("旁" + i + ".report"), beginnings.get(i % 3));
    }
    report("去年.report", "示例县", "2023", "");
    assertEquals(1, messages("last-year-unnamed", "").size());
  }

  @Test
  void whereTooMuchIsNamedTheRestIsNotLeftOutInSilence() {
    String paths =
        IntStream.range(0, 60).mapToObj(i -> "部门/*" + i + "?.report；").toList().toString();
    List<String> told = messages("member-missing", "汇总: " + paths + "部门/*");
    assertTrue(told.get(told.size() - 1).contains("太多，从这里起的没有读"), told.toString());
    assertEquals(51, told.size());
  }

  /** Rolled up into a file that the pattern takes in: nothing may count twice. */
  @Test
  void theReportsOwnRollUpIsNoMember() throws IOException {
    report("部门/汇总.report", "示例县", "2024", "汇总: *.report\n");
    assertTrue(counted("汇总: 部门/*").startsWith("[2个成员里有2个"), counted("汇总: 部门/*"));
  }

  /** A copied section compared with all of last year's text, once for each copy. */
  @Test
  void whatStandsTwiceIsComparedOnce() throws IOException {
    String section = "# 一、总体情况\n" + "公开信息开展工作".repeat(20_000) + "\n";
    report("去年.report", "示例县", "2023", section);
    String copies = "上年: 去年.report\n" + ("# 一、总体情况\n" + "公开信息".repeat(40) + "\n").repeat(1_500);
    assertEquals(0, messages("similar-prose", copies).size());
  }

  @Test
  @EnabledOnOs(OS.LINUX) // named pipes
  void aNamedPipeIsNoSheetToWriteOver() throws Exception {
    Path sheets = Files.createDirectory(folder.resolve("核对单"));
    Path pipe = sheets.resolve("甲局.html");
    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    CommandRun run =
        CommandRun.of("check", folder.resolve("部门/甲局.report"), "--format", "html", "-o", sheets);
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("不是核对单，没有覆盖它"), run.err());
  }
}
