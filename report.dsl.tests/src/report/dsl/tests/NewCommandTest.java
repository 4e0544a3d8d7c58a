package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.dsl.Engine.Checked;
import report.dsl.model.Amount;
import report.dsl.rules.Finding;

/** {@code report new}: an empty report that only waits to be filled in. */
class NewCommandTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"2019, 2019版, 198", "2020, 2019版, 198", "2021, 2021版, 200", "2025, 2021版, 200"})
  void theYearDecidesTheFormAndEveryCellIsBlank(String year, String form, int cells)
      throws IOException {
    Path file = folder.resolve("a.report");
    CommandRun run = CommandRun.of("new", "--body", "云岭县人民政府", "--year", year, "-o", file);
    assertEquals("已写出“" + file + "”（" + form + "）。\n", run.out());
    assertEquals(0, run.exit());
    Checked checked = check(file);
    assertEquals(form, checked.filing().orElseThrow().form().name());
    assertEquals(
        cells,
        checked
            .filing()
            .get()
            .tables()
            .flatMap(table -> table.cells())
            .filter(c -> c.amount() instanceof Amount.Blank && c.address().isPresent())
            .count());
  }

  @Test
  void theYearMayBeTypedAsPeopleWriteIt() throws IOException {
    Path file = folder.resolve("a.report");
    CommandRun run = CommandRun.of("new", "--body", "云岭县", "--year", "２０２５年", "-o", file);
    assertEquals(0, run.exit(), run.err());
    assertTrue(Files.readString(file).contains("\n年度: 2025\n"));
    assertEquals(
        "报告年度是年报所述的那一年，写四位数字，例如2025；不能是“3025”。\n",
        CommandRun.of("new", "--body", "云岭县", "--year", "3025", "-o", "-").err());
  }

  private static Checked check(Path file) throws IOException {
    URI uri = URI.createFileURI(file.toString());
    return TestEngine.get().check(file.toString(), uri, Files.readString(file));
  }

  @Test
  void aNameWithoutTheEndingGetsIt() {
    Path named = folder.resolve("新");
    CommandRun run = CommandRun.of("new", "--body", "云岭县人民政府", "--year", "2024", "-o", named);
    assertEquals("已写出“" + named + ".report”（2021版）。\n", run.out());
    assertTrue(Files.exists(folder.resolve("新.report")));
    Path loud = folder.resolve("甲局.REPORT");
    CommandRun.of("new", "--body", "甲局", "--year", "2024", "-o", loud);
    assertTrue(Files.exists(loud));
  }

  @Test
  void nothingIsWrongWithItButThatItIsEmpty() throws IOException {
    Path file = folder.resolve("a.report");
    CommandRun.of("new", "--body", "云岭县人民政府", "--year", "2024", "-o", file);
    Set<String> codes =
        check(file).findings().stream().map(Finding::code).collect(Collectors.toSet());
    assertTrue(Set.of("blank-cell", "empty-section").containsAll(codes), codes.toString());
  }

  @Test
  void itIsLaidOutAsTheFormatterWould() throws IOException {
    CommandRun run = CommandRun.of("new", "--body", "云岭县人民政府", "--year", "2020", "-o", "-");
    assertEquals(
        run.out(),
        CommandRun.reading(run.out().getBytes(StandardCharsets.UTF_8), "format", "-").out());
  }

  @Test
  void hintsAreCommentsAndTheTemplateIsFilledIn() {
    List<String> lines =
        CommandRun.of("new", "--body", "云岭县人民政府", "--year", "2024", "-o", "-").lines();
    assertTrue(lines.contains("// 应当写到：主动公开；依申请公开；政府信息管理；政府信息公开平台建设；监督保障"));
    assertTrue(lines.stream().anyMatch(line -> line.contains("2024年1月1日至2024年12月31日")));
    assertTrue(lines.stream().noneMatch(line -> line.contains("{")));
  }

  @Test
  void aFileThatIsThereIsNeverOverwritten() throws IOException {
    Path file = Samples.write(folder.resolve("a.report"), "我的");
    CommandRun run = CommandRun.of("new", "--body", "云岭县", "--year", "2024", "-o", file);
    assertEquals("已经有“" + file + "”，没有覆盖它；请用 -o 另取一个文件名。\n", run.err());
    assertEquals(2, run.exit());
    assertEquals("我的", Files.readString(file));
  }

  @Test
  void intoAFolderItGoesByBodyAndYear() throws IOException {
    CommandRun.of("new", "--body", "云岭县", "--year", "2024", "-o", folder);
    assertTrue(Files.exists(folder.resolve("云岭县-2024.report")));
  }

  @Test
  void aFormBesideTheReportIsKnown() throws IOException {
    Samples.write(
        folder.resolve("我县.form"),
        "表式 我县\n\n名称: 我县的年报\n标题: {单位}\n\n# 一、数\n\n| 数 | 今年 |\n| 甲 | 件 |\n");
    CommandRun run =
        CommandRun.of(
            "new",
            "--body",
            "云岭县",
            "--year",
            "2024",
            "--form",
            "我县",
            "-o",
            folder.resolve("a.report"));
    assertEquals(0, run.exit(), run.err());
    assertTrue(Files.readString(folder.resolve("a.report")).endsWith("| 数 | 今年 |\n| 甲 |      |\n"));
  }

  @Test
  void whatCannotBeIsSaidInOneSentence() {
    for (String[] wrong :
        new String[][] {
          {"a/b", "2024"}, {"", "2024"}, {"云岭县", "24"}, {"云岭县", "1999"}, {"云岭县{单位}", "2024"}
        }) {
      CommandRun run = CommandRun.of("new", "--body", wrong[0], "--year", wrong[1], "-o", "-");
      assertEquals(2, run.exit());
      assertEquals("", run.out());
      assertEquals(1, run.err().lines().count(), run.err());
    }
    CommandRun form =
        CommandRun.of("new", "--body", "云岭县", "--year", "2024", "--form", "无", "-o", "-");
    assertTrue(form.err().startsWith("没有“无”这个表式；现有2021版、2019版"), form.err());
  }
}
