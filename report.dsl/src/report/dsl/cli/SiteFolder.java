package report.dsl.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import report.dsl.generator.IndexEntry;
import report.dsl.generator.Owner;

/** The folder that is published, with what earlier runs left in it. */
final class SiteFolder {

  static final String PAGE = ".html";
  static final String DATA = ".json";

  private final Path folder;

  private SiteFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The folder of that name, made when there is none.
   *
   * @param sources the paths that are to be published, none of which it may lie in
   */
  static SiteFolder open(String name, List<String> sources) throws CommandProblem {
    Path folder = InputFinder.path(name);
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new CommandProblem("“%s”是文件，不能作输出文件夹。".formatted(name));
    }
    try {
      Path real = real(folder);
      for (String source : sources) {
        Path path = InputFinder.path(source);
        if (!source.equals(Input.STDIN) && Files.isDirectory(path) && real.startsWith(real(path))) {
          throw new CommandProblem(inside(name, source, path));
        }
      }
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw new CommandProblem("建不了文件夹“%s”：“%s”是文件。".formatted(name, e.getFile()));
    } catch (IOException e) {
      throw new CommandProblem(AtomicFile.explain(folder, e));
    }
    if (!Files.isWritable(folder)) {
      throw new CommandProblem("没有写文件夹“%s”的权限。".formatted(name));
    }
    return new SiteFolder(folder);
  }

  private static String inside(String name, String source, Path sources) {
    Path beside = sources.resolve("../网站").normalize();
    return "输出文件夹“%s”在年报的文件夹“%s”里面：网站要整个公开，年报原文里有不公开的注释，两者要分开放；请另选一个，例如“%s”。"
        .formatted(name, source, beside);
  }

  /** The path without links, of a folder that need not be there yet. */
  private static Path real(Path folder) throws IOException {
    Path absolute = folder.toAbsolutePath().normalize();
    Path there = absolute;
    while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS) && there.getParent() != null) {
      there = there.getParent();
    }
    return there.toRealPath().resolve(there.relativize(absolute));
  }

  /** Writes a file of the site; its folders are made. */
  void write(String place, String text) throws CommandProblem {
    Path file = folder.resolve(InputFinder.path(place));
    Path top = folder.toAbsolutePath();
    if (!file.toAbsolutePath().normalize().startsWith(top.normalize())) {
      throw new CommandProblem("“%s”不在输出文件夹里，没有写。".formatted(file));
    }
    try {
      if (!Files.isDirectory(file.getParent())) { // asking costs less than being refused
        Files.createDirectories(file.getParent());
      }
    } catch (IOException e) {
      throw new CommandProblem(AtomicFile.explain(file, e));
    }
    AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Takes away what killed runs left unfinished. */
  void clean() throws CommandProblem {
    for (Path file : files()) {
      if (AtomicFile.isLeftover(file)) {
        try {
          Files.deleteIfExists(file);
        } catch (IOException e) {
          throw new CommandProblem(AtomicFile.explain(file, e));
        }
      }
    }
  }

  /**
   * The reports that earlier runs published.
   *
   * @param known pages of this run, which need not be read again
   */
  List<IndexEntry> published(Set<String> known) throws CommandProblem {
    List<IndexEntry> entries = new ArrayList<>();
    for (Path file : files()) {
      String place = folder.relativize(file).toString().replace('\\', '/');
      if (place.endsWith(DATA)) {
        String page = place.substring(0, place.length() - DATA.length()) + PAGE;
        if (!known.contains(page) && Files.exists(folder.resolve(page))) {
          entry(file, page).ifPresent(entries::add);
        }
      }
    }
    return entries;
  }

  /** The place of a report's page. */
  Path page(String stem) {
    return folder.resolve(stem + PAGE);
  }

  /** Whether an earlier run wrote a fragment there, and not the page of a report so named. */
  boolean hasFragment(String stem) {
    String name = stem + Targets.FRAGMENT;
    return Files.exists(page(name)) && !Files.exists(folder.resolve(name + DATA));
  }

  /** Whose report an earlier run published there; empty when none is. */
  Optional<Owner> owner(String stem) {
    Path data = folder.resolve(stem + DATA);
    if (!Files.exists(page(stem)) || !Files.exists(data)) {
      return Optional.empty();
    }
    try (Reader reader =
        new InputStreamReader(Files.newInputStream(data), StandardCharsets.UTF_8)) {
      return Owner.read(reader);
    } catch (IOException e) {
      return Optional.empty(); // no JSON and so no report of ours; or writing it will say why not
    }
  }

  private static Optional<IndexEntry> entry(Path data, String page) throws CommandProblem {
    try {
      // not readString: what is no UTF-8 is some other program's file, not a failure
      return IndexEntry.parse(new String(Files.readAllBytes(data), StandardCharsets.UTF_8), page);
    } catch (IOException e) {
      throw new CommandProblem("读不到“%s”。".formatted(data));
    }
  }

  private List<Path> files() throws CommandProblem {
    Visitor visitor = new Visitor();
    try {
      Files.walkFileTree(folder, visitor);
    } catch (IOException e) {
      throw new CommandProblem("读不到文件夹“%s”的内容。".formatted(folder));
    }
    return visitor.found.stream().sorted().toList();
  }

  /** Collects files; what cannot be read in a published folder, such as lost+found, is not ours. */
  private final class Visitor extends SimpleFileVisitor<Path> {

    private final List<Path> found = new ArrayList<>();

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (Files.isRegularFile(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (file.equals(folder)) {
        throw failure;
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
