package report.dsl.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Files as the disk holds them. */
public class FilesOnDisk implements Workspace {

  private static final String VERSIONED = ".git";

  private final List<Path> folders = new CopyOnWriteArrayList<>();
  private final FolderNames names = new FolderNames();

  /** Works on that folder and all in it too. */
  public void add(Path folder) {
    folders.add(folder.toAbsolutePath().normalize());
  }

  @Override
  public boolean has(Path file) {
    return Files.isRegularFile(file);
  }

  @Override
  public InputStream open(Path file) throws IOException {
    return Files.newInputStream(file);
  }

  @Override
  public Optional<Stamp> stamp(Path file) {
    try {
      var found = Files.readAttributes(file, BasicFileAttributes.class);
      return found.isRegularFile() ? Optional.of(stamp(found)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // gone, or not for us
    }
  }

  private static Stamp stamp(BasicFileAttributes found) {
    List<Object> content = List.of(found.lastModifiedTime(), found.size());
    return new Stamp(content, FolderNames.isSettled(found.lastModifiedTime(), Instant.now()));
  }

  @Override
  public List<String> names(Path folder) {
    return names.in(folder);
  }

  @Override
  public Set<String> links(Path folder) {
    return names.links(folder);
  }

  /**
   * The outermost folder that is worked on and has the report, or that is under version control;
   * else the report's own.
   */
  @Override
  public Path root(Path report) {
    Path own = report.toAbsolutePath().normalize().getParent();
    Stream<Path> around =
        Stream.concat(
            folders.stream().filter(own::startsWith),
            Stream.iterate(own, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve(VERSIONED))));
    return around.min(Comparator.comparingInt(Path::getNameCount)).orElse(own);
  }
}
