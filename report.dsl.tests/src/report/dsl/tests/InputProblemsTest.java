package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paths that mean no report: one sentence, exit 2, and the other files still run. */
class InputProblemsTest {

  @TempDir Path folder;

  private String say(Path bad) throws IOException {
    Path sound = Samples.write(folder.resolve("sound.report"), Samples.sound());
    CommandRun run = CommandRun.of("check", bad, sound);
    assertEquals(2, run.exit());
    assertTrue(run.out().contains("云岭县人民政府"), "the other file ran: " + run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    return run.err();
  }

  private Path bytes(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @Test
  void aPathThatDoesNotExist() throws IOException {
    Path sound = Samples.write(folder.resolve("sound.report"), Samples.sound());
    Path missing = folder.resolve("没有.report");
    CommandRun run = CommandRun.of("check", missing, sound);
    assertEquals("没有“" + missing + "”这个文件或文件夹。\n", run.err());
    assertEquals(2, run.exit());
    assertEquals("没有发现问题。\n", run.out());
  }

  @Test
  void aFolderWithoutReports() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("空"));
    Files.writeString(empty.resolve("说明.txt"), "x");
    CommandRun run = CommandRun.of("check", empty);
    assertEquals("文件夹“" + empty + "”里没有年报（*.report）。\n", run.err());
    assertEquals(2, run.exit());
    assertEquals("", run.out());
  }

  @Test
  void aFolderNamedAsAReport() throws IOException {
    Path odd = Files.createDirectory(folder.resolve("x.report"));
    CommandRun run = CommandRun.of("check", odd);
    assertEquals("“" + odd + "”是文件夹，不是年报文件；请改掉它名称末尾的后缀。\n", run.err());
    assertEquals(2, run.exit());
  }

  @Test
  void gb18030IsNamedAndTheCommandThatConvertsItWorks() throws Exception {
    Path file = bytes("旧 'a'.report", Samples.sound().getBytes(Charset.forName("GB18030")));
    String said = say(file);
    assertTrue(said.contains("编码是GB18030"), said);
    assertTrue(said.contains("VS Code") && said.contains("通过编码保存"), said);
    String command = said.substring(said.indexOf("iconv"), said.indexOf(" ；"));
    Process shell = new ProcessBuilder("sh", "-c", command).inheritIO().start();
    assertEquals(0, shell.waitFor(), command);
    assertEquals(Samples.sound(), Files.readString(file));
  }

  @Test
  void utf16IsNamed() throws IOException {
    assertTrue(
        say(bytes("u.report", Samples.sound().getBytes(StandardCharsets.UTF_16)))
            .contains("UTF-16"));
  }

  @Test
  void aTruncatedFileIsNotTakenForAnotherEncoding() throws IOException {
    byte[] whole = Samples.sound().getBytes(StandardCharsets.UTF_8);
    int inside = Samples.sound().substring(0, 1000).getBytes(StandardCharsets.UTF_8).length + 1;
    byte[] cut = Arrays.copyOf(whole, inside); // ends within a character
    String said = say(bytes("cut.report", cut));
    assertTrue(said.contains("不属于UTF-8的字节"), said);
  }

  @Test
  void fiftyMegabytes() throws IOException {
    assertTrue(say(bytes("big.report", new byte[50 << 20])).endsWith("有50.0MB，一份年报不应超过1MB。\n"));
  }

  /** Other commands read their arguments from a file named so. */
  @Test
  void aFileNameThatBeginsWithAnAtSign() throws IOException {
    String own = "@args.report";
    Files.write(folder.resolve(own), List.of("--help"));
    CommandRun run = CommandRun.of("check", folder.resolve(own));
    assertEquals(1, run.exit(), run.err());
    assertEquals("没有“@args.report”这个文件或文件夹。\n", CommandRun.of("check", own).err());
  }

  @Test
  void binariesAndOfficeFiles() throws IOException {
    assertTrue(say(bytes("b.report", new byte[] {1, 2, 0, 4})).endsWith("是二进制文件，不是文字。\n"));
    byte[] word = {'P', 'K', 3, 4, 20, 0, 0, 0};
    assertTrue(say(bytes("w.report", word)).contains("Word"));
  }

  @Test
  void aLinkToNowhere() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("l.report"), Path.of("nowhere.report"));
    CommandRun run = CommandRun.of("check", link);
    assertEquals("“" + link + "”是一个失效的链接，它指向的文件不存在。\n", run.err());
  }

  @Test
  void aPipeInAFolderIsNotWaitedFor() throws Exception {
    Samples.write(folder.resolve("a.report"), Samples.sound());
    String pipe = folder.resolve("b.report").toString();
    assertEquals(0, new ProcessBuilder("mkfifo", pipe).inheritIO().start().waitFor());
    CommandRun run =
        assertTimeoutPreemptively(
            Duration.ofMinutes(2), () -> CommandRun.of("check", folder.toString()));
    assertEquals("没有发现问题。\n", run.out());
  }

  @Test
  void hiddenFoldersAndLoopsAreNotLookedInto() throws IOException {
    Samples.write(folder.resolve(".git/a.report"), Samples.wrong());
    Samples.write(folder.resolve("b/.c.report"), Samples.wrong());
    Samples.write(folder.resolve("b/d.report"), Samples.sound());
    Files.createSymbolicLink(folder.resolve("b/loop"), folder);
    CommandRun run = CommandRun.of("check", folder);
    assertEquals("", run.err());
    assertEquals(0, run.exit());
    assertEquals("没有发现问题。\n", run.out());
  }

  @Test
  void whatAnOfficeProgramKeepsBesideAnOpenFileIsNoReport() throws IOException {
    Samples.write(folder.resolve("~$甲局.report"), "\0");
    Samples.write(folder.resolve(".~lock.甲局.report"), "\0");
    Samples.write(folder.resolve("甲局.report"), Samples.sound());
    assertEquals("没有发现问题。\n", CommandRun.of("check", folder).out());
  }

  @Test
  void anEndingInCapitalsIsAReportToo() throws IOException {
    Samples.write(folder.resolve("源/丁.REPORT"), Samples.wrong());
    Path site = folder.resolve("网站");
    assertEquals(1, CommandRun.of("check", folder.resolve("源")).exit());
    assertEquals(0, CommandRun.of("build", "--draft", folder.resolve("源"), "-o", site).exit());
    assertTrue(Files.exists(site.resolve("丁.html")));
  }

  @Test
  void aFileGivenTwiceIsCheckedOnce() throws IOException {
    Path file = Samples.write(folder.resolve("a.report"), Samples.sound());
    assertEquals("没有发现问题。\n", CommandRun.of("check", file, folder, file).out());
  }

  @Test
  void namesThatLookLikeUrlsOrEscapesAreJustNames() throws IOException {
    for (String name : List.of("a b#1.report", "100%20.report", "年报?x=1&y.report")) {
      CommandRun run = CommandRun.of("check", Samples.write(folder.resolve(name), Samples.sound()));
      assertEquals("没有发现问题。\n", run.out(), name);
      assertEquals(0, run.exit(), name);
    }
  }
}
