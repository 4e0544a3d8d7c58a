package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** {@code report build}: the folder it writes to, whatever is in it and wherever it is. */
class BuildFolderTest extends SiteTest {

  @Test
  void outputFoldersThatCannotBe() throws IOException {
    Path source = Samples.write(sources.resolve("a.report"), Samples.sound());
    site = new Site(sources.resolve("site"));
    CommandRun inside = site.build(sources);
    assertEquals(
        "输出文件夹“%s”在年报的文件夹“%s”里面：网站要整个公开，年报原文里有不公开的注释，两者要分开放；请另选一个，例如“%s”。\n"
            .formatted(site.path(), sources, folder.resolve("网站")),
        inside.err());
    assertEquals(2, inside.exit());
    assertFalse(Files.exists(site.path()));
    site = new Site(source);
    assertEquals("“" + source + "”是文件，不能作输出文件夹。\n", site.build(source).err());
    site = new Site(source.resolve("x"));
    CommandRun below = site.build(source);
    assertEquals(2, below.exit());
    assertEquals(1, below.err().lines().count(), below.err());
    assertEquals(Samples.sound(), Files.readString(source));
  }

  @Test
  void aFolderWithoutANameIsNone() throws IOException {
    Path source = Samples.write(sources.resolve("a.report"), Samples.sound());
    CommandRun run = CommandRun.of("build", source, "-o", "");
    assertEquals("路径不能是空的；当前文件夹写作“.”。\n", run.err());
    assertEquals(2, run.exit());
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNamedAndTheOthersAreWritten() throws IOException {
    Samples.write(sources.resolve("a.report"), Samples.sound());
    Samples.write(sources.resolve("b.report"), Samples.sound());
    Files.createDirectories(site.path().resolve("a.html/x"));
    CommandRun run = site.build(sources);
    assertEquals(2, run.exit());
    assertEquals("写不了“" + site.path().resolve("a.html") + "”：那里已有一个同名的文件夹。\n", run.err());
    assertTrue(Files.exists(site.path().resolve("b.html")));
  }

  @Test
  void leftoversOfKilledRunsAreTakenAway() throws Exception {
    Samples.write(sources.resolve("a.report"), Samples.sound());
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Path left = Samples.write(site.path().resolve(".report-" + dead.pid() + "-1.tmp"), "<!DOC");
    Path mine =
        Samples.write(
            site.path().resolve(".report-" + ProcessHandle.current().pid() + "-0.tmp"), "");
    site.build(sources);
    assertFalse(Files.exists(left));
    assertTrue(Files.exists(mine), "another run that is still alive");
  }

  @Test
  void whatIsInTheFolderAndNotOursIsNoHindrance() throws Exception {
    Samples.write(sources.resolve("a.report"), Samples.sound());
    Samples.write(site.path().resolve("x.html"), "x");
    Samples.write(
        site.path().resolve("x.json"),
        "{\"form\":1,\"tables\":1,\"body\":\"x\",\"title\":\"x\",\"year\":1e999999999}");
    Path closed = Files.createDirectories(site.path().resolve("lost+found"));
    Files.setPosixFilePermissions(closed, Set.of());
    try {
      CommandRun run = site.build(sources);
      assertEquals("", run.err());
      assertEquals(0, run.exit());
      assertTrue(Files.exists(site.path().resolve("index.html")));
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }
}
