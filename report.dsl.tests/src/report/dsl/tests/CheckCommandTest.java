package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.dsl.parser.ScreenWidth;

/** {@code report check} as a clerk and a reviewer see it. */
class CheckCommandTest {

  @TempDir Path folder;

  @Test
  void aSoundReportIsSaidToBeSound() throws IOException {
    CommandRun run =
        CommandRun.of("check", Samples.write(folder.resolve("a.report"), Samples.sound()));
    assertEquals("没有发现问题。\n", run.out());
    assertEquals(0, run.exit());
    assertEquals("", run.err());
  }

  @Test
  void anErrorIsShownWithItsCellMarkedUnderneath() throws IOException {
    Path file = Samples.write(folder.resolve("a.report"), Samples.wrong());
    CommandRun run = CommandRun.of("check", file);
    assertEquals(1, run.exit());
    List<String> lines = run.lines();
    int line =
        1 + Samples.wrong().lines().toList().indexOf("| 行政处罚           |            -3127 |");
    assertEquals(file + ":" + line + ":31 错误 negative-count", lines.get(0));
    String source = lines.get(1);
    String pointer = lines.get(2);
    int before = ScreenWidth.of(source.substring(0, source.indexOf("-3127")));
    assertEquals(" ".repeat(before) + "^^^^^", pointer);
    assertTrue(lines.get(3).startsWith("    「行政处罚·本年处理决定数量」填写-3127"), lines.get(3));
    assertEquals("    修改办法：改为3127", lines.get(4));
    assertEquals("错误1处，警告0处，提示0处。", lines.get(lines.size() - 1));
  }

  /** What a fix inserts can be copied from the terminal: done so, nothing is left to insert. */
  @Test
  void theLinesThatAFixInsertsAreShownWithTheirPlace() throws IOException {
    List<String> lines = new ArrayList<>(Samples.sound().lines().toList());
    int first =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).startsWith("| 国家秘密"))
            .findFirst()
            .orElseThrow();
    lines.subList(first, first + 16).clear();
    Path file = Samples.write(folder.resolve("a.report"), String.join("\n", lines) + "\n");
    List<String> shown = CommandRun.of("check", file).lines();
    int place = shown.indexOf("    在第" + first + "行之后插入：");
    assertTrue(shown.get(place - 1).startsWith("    修改办法：插入空行「国家秘密」"), shown.toString());
    List<String> copied = shown.subList(place + 1, place + 17).stream().map(String::strip).toList();
    assertTrue(copied.get(15).startsWith("| 重新出具 "), copied.toString());
    assertEquals("", shown.get(place + 17));
    lines.addAll(first, copied);
    Files.writeString(file, String.join("\n", lines) + "\n");
    assertFalse(CommandRun.of("check", file).out().contains("missing-row"));
  }

  @Test
  void veryLongInsertionsAreCut() throws IOException {
    String sound = Samples.sound();
    int table = sound.indexOf("| 申请 ");
    String without = sound.substring(0, table) + sound.substring(sound.indexOf("\n\n", table) + 2);
    Path file = Samples.write(folder.resolve("a.report"), without.replaceAll("(?m)^# 四、.*\n", ""));
    List<String> shown = CommandRun.of("check", file).lines();
    assertTrue(shown.contains("    修改办法：插入「申请」的空表"), shown.toString());
    assertTrue(shown.stream().noneMatch(line -> line.endsWith(" ")), "no blanks at a line's end");
  }

  @Test
  void aFolderEndsWithATableOfItsBodies() throws IOException {
    Samples.write(folder.resolve("乙/b.report"), Samples.wrong());
    Samples.write(
        folder.resolve("甲.report"), Samples.sound().replace("单位: 云岭县人民政府", "单位: 云岭县ABC局"));
    CommandRun run = CommandRun.of("check", folder);
    assertEquals(1, run.exit());
    List<String> lines = run.lines();
    int head = lines.indexOf("单位            年度  错误  警告  状态    文件");
    assertTrue(head > 0, run.out());
    assertEquals(
        "云岭县人民政府  2024     1     0  未通过  " + folder.resolve("乙/b.report"), lines.get(head + 1));
    assertEquals(
        "云岭县ABC局     2024     0     0  通过    " + folder.resolve("甲.report"), lines.get(head + 2));
    assertEquals("检查2份，1份未通过：错误1处，警告0处，提示0处。", lines.get(head + 4));
  }

  @Test
  void theStandardInputIsAReportToo() {
    CommandRun run =
        CommandRun.reading(Samples.wrong().getBytes(StandardCharsets.UTF_8), "check", "-");
    assertEquals(1, run.exit());
    assertTrue(run.out().startsWith("标准输入:"), run.out());
  }

  @Test
  void aByteOrderMarkDoesNotMoveAnyColumn() throws IOException {
    Path plain = Samples.write(folder.resolve("a.report"), Samples.wrong());
    String expected = CommandRun.of("check", plain, "--format", "json").out();
    Files.writeString(plain, "\uFEFF" + Samples.wrong());
    assertEquals(expected, CommandRun.of("check", plain, "--format", "json").out());
  }

  @Test
  void warningsFailOnlyWhenAskedTo() throws IOException {
    String aliased = Samples.changed("# 五、存在的主要问题及改进情况", "# 五、存在问题及改进情况");
    Path file = Samples.write(folder.resolve("a.report"), aliased);
    assertEquals(0, CommandRun.of("check", file).exit());
    assertEquals(1, CommandRun.of("check", file, "--strict").exit());
  }

  @Test
  void aLongLineIsCutAroundThePlace() throws IOException {
    String sentence = "全年公开政府信息若干条，公众满意。".repeat(50);
    String bound = "{没有这一格}";
    String prose = sentence + bound + sentence;
    Path file =
        Samples.write(
            folder.resolve("a.report"),
            Samples.changed("# 一、总体情况\n", "# 一、总体情况\n\n" + prose + "\n"));
    CommandRun run = CommandRun.of("check", file);
    String shown =
        run.lines().stream().filter(line -> line.contains(bound)).findFirst().orElseThrow();
    assertTrue(ScreenWidth.of(shown) <= 104, shown);
    assertTrue(shown.strip().startsWith("…") && shown.endsWith("…"), shown);
    String pointer = run.lines().get(run.lines().indexOf(shown) + 1);
    int before = ScreenWidth.of(shown.substring(0, shown.indexOf("{没有这一格}")));
    assertTrue(pointer.indexOf('^') >= before && pointer.indexOf('^') <= before + 1, pointer);
  }

  @Test
  void tabsAndControlCharactersDoNotReachTheTerminal() throws IOException {
    String row = "|\t行政处罚\u001B[31m\t|\t-3127\t|";
    Path file =
        Samples.write(
            folder.resolve("a.report"),
            Samples.changed("| 行政处罚           |             3127 |", row));
    CommandRun run = CommandRun.of("check", file);
    assertEquals(1, run.exit());
    assertFalse(run.out().contains("\t") || run.out().contains("\u001B"), run.out());
  }

  @Test
  void coloursAreForTerminalsOnly() throws IOException {
    Path file = Samples.write(folder.resolve("a.report"), Samples.wrong());
    assertFalse(CommandRun.of("check", file).out().contains("\u001B"));
    assertTrue(CommandRun.onTerminal("check", file).out().contains("\u001B[1;31m错误\u001B[0m"));
  }

  @Test
  void theOrderOfFilesNeverChanges() throws IOException {
    for (String name : List.of("丙", "甲", "乙", "a/丁", "b")) {
      Samples.write(folder.resolve(name + ".report"), Samples.wrong());
    }
    String first = CommandRun.of("check", folder, "--format", "csv").out();
    assertEquals(first, CommandRun.of("check", folder, "--format", "csv").out());
    List<String> files =
        first
            .lines()
            .skip(1)
            .map(line -> line.split(",")[0])
            .map(f -> f.substring(folder.toString().length() + 1))
            .toList();
    assertEquals(files.stream().sorted().toList(), files);
    assertEquals(5, files.size());
  }

  @Test
  void numbersTypedInSentencesAreListedForReviewers() throws IOException {
    String text = Samples.changed("全年新收政府信息公开申请{新收.总计}件，", "全年新收政府信息公开申请120件，");
    Path file = Samples.write(folder.resolve("a.report"), text);
    CommandRun run = CommandRun.of("check", "--unbound", file);
    assertEquals(0, run.exit());
    int line = run.lines().indexOf(at(text, "120件", file) + " 与表中不符，可以改为引用{新收.总计}");
    assertTrue(line >= 0, run.out());
    assertEquals("    表中没有这个数。", run.lines().get(line + 3));
    String last = run.lines().get(run.lines().size() - 1);
    assertTrue(last.matches("1份年报的正文里有\\d+个直接填写的数。"), last);
    CommandRun json = CommandRun.of("check", "--unbound", "--format", "json", file);
    assertEquals(0, json.exit());
    assertTrue(json.out().contains("\"references\": [\n      \"{新收.总计}\"\n    ]"), json.out());
    CommandRun csv = CommandRun.of("check", "--unbound", "--format", "csv", file);
    assertEquals(2, csv.exit());
    assertEquals("“--unbound”只能用text或者json格式列出。\n", csv.err());
  }

  private static String at(String text, String words, Path file) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int column = lines.get(i).indexOf(words);
      if (column >= 0) {
        return file + ":" + (i + 1) + ":" + (column + 1);
      }
    }
    throw new AssertionError(words);
  }
}
