package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code report format}: files change only when their layout does. */
class FormatCommandTest {

  private static final String NEAT = "| 行政处罚           |             3127 |";
  private static final String RAGGED = "|行政处罚|3127";

  @TempDir Path folder;

  private static String neat() {
    byte[] sound = Samples.sound().getBytes(StandardCharsets.UTF_8);
    return CommandRun.reading(sound, "format", "-").out();
  }

  private static String ragged() {
    assertTrue(neat().contains(NEAT));
    return neat().replace(NEAT, RAGGED);
  }

  @Test
  void aRaggedTableIsAlignedInItsFile() throws IOException {
    Path file = Samples.write(folder.resolve("a.report"), ragged());
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    CommandRun run = CommandRun.of("format", folder);
    assertEquals(file + "\n整理了1份。\n", run.out());
    assertEquals(0, run.exit());
    assertEquals(neat(), Files.readString(file));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList(), "nothing is left beside it");
    }
  }

  @Test
  void aNeatFileIsNotTouched() throws IOException {
    Path file = Samples.write(folder.resolve("a.report"), neat());
    FileTime old = FileTime.from(Instant.EPOCH);
    Files.setLastModifiedTime(file, old);
    assertEquals("整理了0份。\n", CommandRun.of("format", file).out());
    assertEquals(old, Files.getLastModifiedTime(file));
  }

  @Test
  void checkingListsTheFilesAndChangesNone() throws IOException {
    Path file = Samples.write(folder.resolve("a.report"), ragged());
    Samples.write(folder.resolve("b.report"), neat());
    CommandRun run = CommandRun.of("format", "--check", folder);
    assertEquals(file + "\n", run.out());
    assertEquals(1, run.exit());
    assertEquals(ragged(), Files.readString(file));
  }

  @Test
  void aByteOrderMarkIsKept() throws IOException {
    Path file = Samples.write(folder.resolve("a.report"), "\uFEFF" + ragged());
    CommandRun.of("format", file);
    assertEquals("\uFEFF" + neat(), Files.readString(file));
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path file = Samples.write(folder.resolve("b/a.report"), ragged());
    Path link = Files.createSymbolicLink(folder.resolve("l.report"), file);
    CommandRun.of("format", link);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(neat(), Files.readString(file));
  }

  @Test
  void theStandardInputGoesToTheStandardOutput() {
    CommandRun run = CommandRun.reading(ragged().getBytes(StandardCharsets.UTF_8), "format", "-");
    assertEquals(neat(), run.out());
    assertEquals(0, run.exit());
  }
}
