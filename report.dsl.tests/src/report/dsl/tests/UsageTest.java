package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

/** How the command answers to being called wrongly, and for help: in Chinese. */
class UsageTest {

  @Test
  void everyVerbHasItsHelp() {
    assertTrue(CommandRun.of("--help").out().startsWith("用法：report 命令"));
    for (String verb : List.of("check", "build", "format", "new", "rollup", "explain")) {
      assertTrue(CommandRun.of("--help").out().contains("  " + verb + " "), verb);
      CommandRun run = CommandRun.of(verb, "--help");
      assertEquals(0, run.exit(), verb);
      assertTrue(run.out().startsWith("用法：report " + verb + " "), run.out());
      assertFalse(
          run.out().matches("(?s).*[A-Z][a-z]+ [a-z]+ [a-z]+.*"),
          "an English sentence: " + run.out());
    }
    assertEquals("年报 1.0.0\n", CommandRun.of("--version").out());
  }

  @Test
  void columnsOfTheHelpAreAsWideAsTheyLook() {
    String lines =
        """
              --body=单位        编制年报的机关全称；接着上年写的，默认与上年相同
              --form=表式        另用这个表式；可以是年报旁边的 .form 文件
              --from=上年的年报  接着这份年报写：带来文头、上年结转的数和文字，文字每句
                                 标有“【上年】”
          -h, --help             显示这份说明
        """;
    assertTrue(CommandRun.of("new", "--help").out().contains(lines));
  }

  @Test
  void everyMistakeIsOneChineseSentenceAndExit2() {
    Map<List<String>, String> mistakes = new LinkedHashMap<>();
    mistakes.put(List.of("chek"), "没有“chek”这个命令。是不是“check”？运行 report --help 看说明。");
    mistakes.put(List.of("chek", "check"), mistakes.get(List.of("chek")));
    mistakes.put(List.of("chek", "--help"), mistakes.get(List.of("chek")));
    mistakes.put(List.of("help", "chek"), mistakes.get(List.of("chek")));
    mistakes.put(List.of("check"), "还要写上“路径”。运行 report check --help 看说明。");
    mistakes.put(List.of("build", "--qqq", "x"), "没有“--qqq”这个选项。运行 report build --help 看说明。");
    mistakes.put(List.of("check", "--format"), "“--format”后面要写上值。运行 report check --help 看说明。");
    mistakes.put(
        List.of("check", "--format", "xml", "a"),
        "“--format”不能是“xml”，可以是text、json、csv、sarif、github、gnu、junit、html。运行 report check --help 看说明。");
    mistakes.put(
        List.of("check", "--strikt", "a"),
        "没有“--strikt”这个选项。是不是“--strict”？运行 report check --help 看说明。");
    mistakes.put(List.of("check", "--strikt"), mistakes.get(List.of("check", "--strikt", "a")));
    mistakes.put(List.of("new", "--body", "甲"), "还要写上“--year”，或者用“--from”接着上年的年报写。");
    mistakes.put(
        List.of("new", "--body", "甲", "--yaer=1"), "没有“--yaer”这个选项。运行 report new --help 看说明。");
    mistakes.put(List.of("new"), "还要写上“--body”“--year”，或者用“--from”接着上年的年报写。");
    mistakes.put(List.of("check", "--format", "html", "a"), "“--format html”要用“-o”写明核对单放在哪个文件夹。");
    mistakes.put(List.of("check", "-o", "b", "a"), "“-o”只用于“--format html”。");
    mistakes.put(List.of("rollup"), "还要写上“路径”。运行 report rollup --help 看说明。");
    mistakes.put(List.of("build", "a"), "还要写上“--output”。运行 report build --help 看说明。");
    mistakes.put(List.of("explain", "a", "b"), "多出一个“b”。运行 report explain --help 看说明。");
    mistakes.put(
        List.of("build", "-o", "a", "-o", "b", "c"),
        "选项“--output”只能写一次。运行 report build --help 看说明。");
    mistakes.forEach(
        (arguments, sentence) -> {
          CommandRun run = CommandRun.of(arguments.toArray());
          assertEquals(sentence + "\n", run.err());
          assertEquals(2, run.exit());
          assertEquals("", run.out());
        });
  }

  @Test
  void helpIsAVerbToo() {
    assertEquals(CommandRun.of("--help"), CommandRun.of("help"));
    assertEquals(CommandRun.of("--help"), CommandRun.of("help", "help"));
    assertEquals(CommandRun.of("--help"), CommandRun.of("help", "--help"));
    assertEquals(CommandRun.of("new", "--help"), CommandRun.of("help", "new"));
  }

  @Test
  void withoutAVerbTheHelpIsShownAsAMistake() {
    CommandRun run = CommandRun.of();
    assertEquals(2, run.exit());
    assertTrue(run.err().startsWith("用法：report 命令"), run.err());
  }

  /** A verb that a host adds. */
  @Command(name = "wave")
  static final class Wave implements Runnable {

    private boolean waved;

    @Override
    public void run() {
      waved = true;
    }
  }

  /** A verb with a fault of its own. */
  @Command(name = "stumble")
  static final class Stumble implements Runnable {

    @Override
    public void run() {
      throw new IllegalStateException("leg");
    }
  }

  @Test
  void hostsCanAddVerbs() {
    Wave wave = new Wave();
    assertEquals(0, CommandRun.ofHost(List.of(wave), "wave").exit());
    assertTrue(wave.waved);
  }

  @Test
  void anInternalFailureIsASentenceWithoutAStackTrace() {
    CommandRun run = CommandRun.ofHost(List.of(new Stumble()), "stumble");
    assertEquals(2, run.exit());
    assertEquals(
        "程序内部出错（IllegalStateException）。把环境变量 REPORT_DEBUG 设为 1 再运行一次，可以看到详情。\n", run.err());
  }
}
