package report.dsl.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a file beside its place and moves it there, so that at any moment the place holds the old
 * file or the new one, whole.
 */
final class AtomicFile {

  private static final Pattern LEFTOVER = Pattern.compile("\\.report-(\\d+)-\\d+\\.tmp");
  private static final AtomicLong COUNT = new AtomicLong();
  private static final long PROCESS = ProcessHandle.current().pid();

  private AtomicFile() {}

  /** Makes the bytes the content of the file; an existing file keeps its permissions. */
  static void write(Path file, byte[] bytes) throws CommandProblem {
    try {
      put(file, bytes, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new CommandProblem(explain(file, e));
    }
  }

  /**
   * Makes a file with that content where none is yet.
   *
   * @param option by which the user can name another
   */
  static void create(Path file, byte[] bytes, String option) throws CommandProblem {
    try {
      put(file, bytes);
    } catch (FileAlreadyExistsException e) {
      throw new CommandProblem("已经有“%s”，没有覆盖它；请用 %s 另取一个文件名。".formatted(file, option));
    } catch (IOException e) {
      throw new CommandProblem(explain(file, e));
    }
  }

  private static void put(Path file, byte[] bytes, CopyOption... how) throws IOException {
    Path place = Files.isSymbolicLink(file) ? file.toRealPath() : file;
    Path part = place.resolveSibling(".report-" + PROCESS + "-" + COUNT.incrementAndGet() + ".tmp");
    try {
      Files.write(part, bytes, StandardOpenOption.CREATE_NEW);
      keepPermissions(place, part);
      Files.move(part, place, how);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    var attributes = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (attributes != null && Files.exists(from)) {
      Files.setPosixFilePermissions(to, attributes.readAttributes().permissions());
    }
  }

  /** Whether it is the unfinished file of a process that was killed. */
  static boolean isLeftover(Path file) {
    Matcher name = LEFTOVER.matcher(file.getFileName().toString());
    return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
  }

  /** The sentence about a failure to write. */
  static String explain(Path file, IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "没有写“%s”的权限。".formatted(file);
    }
    if (failure instanceof NoSuchFileException) {
      return "写不了“%s”：没有那个文件夹。".formatted(file);
    }
    String reason =
        failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
    if (reason != null && reason.contains("No space left")) {
      return "写不了“%s”：磁盘已满。".formatted(file);
    }
    if (Files.isDirectory(file)) {
      return "写不了“%s”：那里已有一个同名的文件夹。".formatted(file);
    }
    return "写不了“%s”（%s）。".formatted(file, reason == null ? "读写失败" : reason);
  }
}
