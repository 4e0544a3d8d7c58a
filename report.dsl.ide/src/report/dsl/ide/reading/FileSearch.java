package report.dsl.ide.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import report.dsl.forms.Names;

/** Looks for reports in folders by the names of their files, within limits of number and time. */
final class FileSearch {

  private static final int MOST_HITS = 100;
  private static final int MOST_ENTRIES = 50_000;
  private static final long MOST_NANOS = 500_000_000;
  private static final int TOLD_EVERY = 1_000;
  private static final String SUFFIX = ".report";

  private final String key;
  private final Set<Path> known;
  private final CancelChecker cancelled;
  private final IntConsumer looked;
  private final List<Hit> hits = new ArrayList<>();
  private final long start = System.nanoTime();
  private int entries;

  /** A file that was found, and what its report is called. */
  record Hit(Path file, String name) {}

  /**
   * @param key what the file's name is to contain, as a key of {@link Names}
   * @param known files that are found elsewhere
   * @param looked told now and then how many files and folders were looked at
   */
  FileSearch(String key, Set<Path> known, CancelChecker cancelled, IntConsumer looked) {
    this.key = key;
    this.known = known;
    this.cancelled = cancelled;
    this.looked = looked;
  }

  /** The files of those folders and of all below them, until a limit is reached. */
  List<Hit> in(List<Path> folders) {
    folders.stream().filter(Files::isDirectory).forEach(this::walk);
    return hits;
  }

  private void walk(Path folder) {
    try {
      Files.walkFileTree(folder, new Visitor(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FileVisitResult next() {
    cancelled.checkCanceled();
    entries++;
    if (entries % TOLD_EVERY == 0) {
      looked.accept(entries);
    }
    boolean enough =
        hits.size() >= MOST_HITS
            || entries > MOST_ENTRIES
            || System.nanoTime() - start > MOST_NANOS;
    return enough ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
  }

  private final class Visitor extends SimpleFileVisitor<Path> {

    private final Path root;

    Visitor(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
      boolean skipped =
          !folder.equals(root) && (name.startsWith(".") || name.equals("node_modules"));
      return skipped ? FileVisitResult.SKIP_SUBTREE : next();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      boolean report = name.endsWith(SUFFIX) && !attributes.isOther(); // to read a pipe is to wait
      if (report && !known.contains(file) && Names.key(name).contains(key)) {
        hits.add(new Hit(file, ReportName.of(file)));
      }
      return next();
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return next(); // gone or not readable: no report to be found there
    }
  }
}
