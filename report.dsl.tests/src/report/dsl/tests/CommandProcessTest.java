package report.dsl.tests;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process can show: encodings, the file system's folder, and being killed. */
@NeedsClassPath
class CommandProcessTest {

  private static final Map<String, String> UTF8 = Map.of("LC_ALL", "C.UTF-8");

  @TempDir Path folder;

  private int run(Map<String, String> environment, String... arguments) throws Exception {
    return CommandProcess.start(folder, environment, arguments).waitFor();
  }

  private String out() throws IOException {
    return Files.readString(folder.resolve("out"));
  }

  private String err() throws IOException {
    return Files.readString(folder.resolve("err"));
  }

  @Test
  void outputIsUtf8WhateverTheLocale() throws Exception {
    assumeTrue(
        US_ASCII.newEncoder().canEncode(System.getProperty("java.class.path")),
        "in this locale Java opens no class path with Chinese in it; LauncherTest tries that");
    assertEquals(0, run(Map.of("LC_ALL", "C"), "explain", "negative-count"));
    assertTrue(out().startsWith("negative-count 数量小于0\n"), out());
    assertEquals(0, run(Map.of("LC_ALL", "C"), "check", "--help"));
    assertTrue(out().startsWith("用法：report check 路径…"), out());
    assertEquals(2, run(Map.of("LC_ALL", "C"), "chek"));
    assertTrue(err().startsWith("没有“chek”这个命令。"), err());
  }

  @Test
  void outputThatCannotBeWrittenIsAFailure() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "this system has no file that is always full");
    Samples.write(folder.resolve("a.report"), Samples.wrong());
    for (String format : List.of("text", "json", "csv", "sarif", "github", "gnu", "junit")) {
      String[] check = {"check", "--format", format, "a.report"};
      ProcessBuilder builder = CommandProcess.prepare(folder, UTF8, check);
      assertEquals(2, builder.redirectOutput(full.toFile()).start().waitFor(), format);
      assertEquals("输出没有写完：磁盘已满，或者接收输出的程序已经结束。\n", err(), format);
    }
  }

  @Test
  void aNewReportThatCannotBeWrittenLeavesNothingBehind() throws Exception {
    String start = "ulimit -f 1; exec \"$@\"";
    String[] arguments = {"new", "--body", "甲局", "--year", "2024"};
    ProcessBuilder limited = CommandProcess.prepare(folder, UTF8, arguments);
    limited.command().addAll(0, List.of("sh", "-c", start, "sh"));
    assertEquals(2, limited.start().waitFor(), err());
    assertTrue(err().startsWith("写不了“甲局-2024.report”"), err());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          Set.of("out", "err"),
          files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
    }
  }

  @Test
  void aNewReportLandsInTheCurrentFolder() throws Exception {
    assertEquals(0, run(UTF8, "new", "--body", "云岭县人民政府", "--year", "2024"));
    assertTrue(Files.exists(folder.resolve("云岭县人民政府-2024.report")));
    assertEquals(2, run(UTF8, "new", "--body", "云岭县人民政府", "--year", "2024"));
    assertEquals("已经有“云岭县人民政府-2024.report”，没有覆盖它；请用 -o 另取一个文件名。\n", err());
  }

  @Test
  void aStackTraceIsShownOnDemandOnly() throws Exception {
    Map<String, String> debug = new HashMap<>(UTF8);
    debug.put("REPORT_DEBUG", "1");
    run(debug, "check", "没有.report");
    assertFalse(err().contains("\tat "), "a mistake of the user's is no internal failure");
  }

  /**
   * {@code -Dkills=50} tries longer. The pages of two sets of sources are known; whenever the
   * process dies, each page must be one of the two, whole.
   */
  @Test
  void killedAtAnyMomentEveryPageIsOldOrNewButWhole() throws Exception {
    int reports = 40;
    for (int i = 0; i < reports; i++) {
      Samples.write(folder.resolve("old/" + i + ".report"), Samples.sound());
      Samples.write(folder.resolve("new/" + i + ".report"), Samples.changed("3127", "3128"));
    }
    long started = System.nanoTime();
    assertEquals(0, run(UTF8, "build", "new", "-o", "site"));
    long whole = System.nanoTime() - started;
    Map<String, String> after = pages();
    assertEquals(0, run(UTF8, "build", "old", "-o", "site"));
    Map<String, String> before = pages();
    assertEquals(2 * reports + 2, before.size());
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < Integer.getInteger("kills", 6); i++) {
      String set = i % 2 == 0 ? "new" : "old";
      Process build = CommandProcess.start(folder, UTF8, "build", set, "-o", "site");
      build.waitFor(whole * (30 + random.nextInt(70)) / 100, TimeUnit.NANOSECONDS);
      build.destroyForcibly().waitFor();
      Map<String, String> found = pages();
      assertEquals(before.keySet(), found.keySet(), "seed " + seed);
      found.forEach(
          (page, text) ->
              assertTrue(
                  text.equals(before.get(page)) || text.equals(after.get(page)),
                  page + " is half-written, seed " + seed));
    }
    assertEquals(0, run(UTF8, "build", "old", "-o", "site"));
    assertEquals(before, pages());
    try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
      assertEquals(List.of(), files.filter(f -> f.toString().endsWith(".tmp")).toList());
    }
  }

  private Map<String, String> pages() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(html|json)")).toList()) {
        pages.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return pages;
  }
}
