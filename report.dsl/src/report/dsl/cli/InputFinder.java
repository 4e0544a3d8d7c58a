package report.dsl.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the sources that the paths of a command mean, in an order that never changes. */
final class InputFinder {

  /**
   * What was found.
   *
   * @param files each once, those of a folder sorted by path
   * @param problems sentences about paths that mean nothing
   */
  record Inputs(List<Input> files, List<String> problems) {}

  private final Map<String, Input> files = new LinkedHashMap<>();
  private final Set<String> problems = new LinkedHashSet<>();

  /** The sources behind the paths; {@code -} is the standard input. */
  static Inputs find(List<String> paths) {
    InputFinder finder = new InputFinder();
    paths.forEach(finder::add);
    return new Inputs(List.copyOf(finder.files.values()), List.copyOf(finder.problems));
  }

  private void add(String path) {
    if (path.equals(Input.STDIN)) {
      files.putIfAbsent(path, Input.stdin());
      return;
    }
    try {
      add(path, path(path));
    } catch (CommandProblem e) {
      problems.add(e.getMessage());
    }
  }

  /** The path of that name; under a locale without Chinese most names are none. */
  static Path path(String name) throws CommandProblem {
    if (name.isEmpty()) {
      throw new CommandProblem("路径不能是空的；当前文件夹写作“.”。");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new CommandProblem(
          "“%s”不能作文件名；系统没有使用UTF-8时，请先运行 export LC_ALL=C.UTF-8。".formatted(name));
    }
  }

  private void add(String name, Path path) {
    if (Files.isDirectory(path)) {
      addFolder(name, path);
    } else if (Files.exists(path)) {
      addFile(Input.file(path, path.getFileName()));
    } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      problems.add("“%s”是一个失效的链接，它指向的文件不存在。".formatted(name));
    } else {
      problems.add("没有“%s”这个文件或文件夹。".formatted(name));
    }
  }

  private void addFile(Input file) {
    files.putIfAbsent(file.path().orElseThrow().toAbsolutePath().normalize().toString(), file);
  }

  private void addFolder(String name, Path folder) {
    if (isNamedAsSource(folder)) {
      problems.add(notAFile(name));
      return;
    }
    List<Path> found = new ArrayList<>();
    int before = problems.size();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Visitor(folder, found));
    } catch (IOException e) {
      problems.add("读不到文件夹“%s”的内容。".formatted(name));
    }
    if (found.isEmpty() && problems.size() == before) {
      problems.add("文件夹“%s”里没有年报（*.report）。".formatted(name));
    }
    found.sort(Comparator.comparing(path -> folder.relativize(path).toString()));
    found.forEach(path -> addFile(Input.file(path, folder.relativize(path))));
  }

  private static boolean isNamedAsSource(Path folder) {
    Path name = folder.getFileName();
    return name != null && Input.isSource(name.toString());
  }

  /** Hidden files, and those that office programs keep beside an open one: {@code ~$甲局.report}. */
  private static boolean isAside(String name) {
    return name.startsWith(".") || name.startsWith("~$");
  }

  private static String notAFile(String name) {
    return "“%s”是文件夹，不是年报文件；请改掉它名称末尾的后缀。".formatted(name);
  }

  /** Collects sources; a folder that cannot be read is a problem, a link that loops is not. */
  private final class Visitor extends SimpleFileVisitor<Path> {

    private final Path top;
    private final List<Path> found;

    private Visitor(Path top, List<Path> found) {
      this.top = top;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (folder.equals(top)) {
        return FileVisitResult.CONTINUE;
      }
      if (folder.getFileName().toString().startsWith(".")) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (isNamedAsSource(folder)) {
        problems.add(notAFile(folder.toString()));
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      // reading a pipe in a folder would wait for ever
      if (attributes.isRegularFile() && Input.isSource(name) && !isAside(name)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      if (!(failure instanceof FileSystemLoopException)) {
        problems.add("读不到“%s”。".formatted(file));
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
