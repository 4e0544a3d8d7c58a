package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code report new --from}: next year's report from this year's. */
class GoOnTest {

  @TempDir Path folder;

  private CommandRun goOn(String example, String... more) {
    Object[] args = new Object[5 + more.length];
    args[0] = "new";
    args[1] = "--from";
    args[2] = Project.root().resolve("examples/" + example).toString();
    args[3] = "-o";
    args[4] = folder.resolve("新.report").toString();
    System.arraycopy(more, 0, args, 5, more.length);
    return CommandRun.of(args);
  }

  private String made() throws IOException {
    return Files.readString(folder.resolve("新.report"));
  }

  @Test
  void bodyYearAndFormFollowFromLastYears() throws IOException {
    CommandRun run = goOn("云岭县-2024.report");
    assertEquals(0, run.exit(), run.err());
    assertTrue(made().startsWith("年报 2021版\n\n单位: 云岭县人民政府\n年度: 2025\n"), made());
    assertTrue(made().contains("\n上年: "));
  }

  @Test
  void everySentenceIsMarkedAndNotPublishedAsLongAsItIs() throws IOException {
    goOn("云岭县-2024.report");
    long sentences = made().lines().filter(line -> line.startsWith("【上年】")).count();
    assertTrue(sentences > 5, made());
    CommandRun check = CommandRun.of("check", folder.resolve("新.report").toString());
    assertTrue(check.out().contains("carried-sentence"));
    CommandRun build =
        CommandRun.of(
            "build", folder.resolve("新.report").toString(), "-o", folder.resolve("网站").toString());
    assertEquals(1, build.exit());
  }

  @Test
  void toAnotherEditionTheSectionsMapAndWhatDoesNotIsListed() throws IOException {
    CommandRun run = goOn("衡南县文旅广体局-2020.report");
    assertEquals(0, run.exit(), run.err());
    assertTrue(made().startsWith("年报 2021版\n"));
    assertTrue(run.err().contains("上年用的是「2019版」，其中「第二十条第（一）项」"), run.err());
    assertTrue(made().contains("\n# 一、总体情况\n"));
  }

  @Test
  void whatIsNoReportBringsNothing() throws IOException {
    Path form = Samples.write(folder.resolve("甲.form"), "表式 甲\n");
    CommandRun run = CommandRun.of("new", "--from", form.toString(), "-o", "-");
    assertEquals(2, run.exit());
    assertEquals("“%s”不是年报。\n".formatted(form), run.err());
  }

  /** A name of two lines would be a second header line. */
  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC}) // elsewhere no file has such a name
  void aNameThatNoLineCanHoldIsNotWritten() throws IOException {
    Path last = folder.resolve("去年\n落款: 别人.report");
    Files.writeString(last, "年报 2021版\n单位: 示例县\n年度: 2023\n落款: " + "长".repeat(300) + "\n");
    Path next = folder.resolve("新.report");
    CommandRun run = CommandRun.of("new", "--from", last, "-o", next);
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.err().contains("没有写「上年」"), run.err());
    assertFalse(made().contains("\n落款: ") || made().contains("\n上年: "), made());
    String said = CommandRun.of("check", next).out();
    assertFalse(said.contains("last-year-unnamed"), said);
  }
}
