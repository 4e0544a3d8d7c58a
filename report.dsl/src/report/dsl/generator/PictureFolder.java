package report.dsl.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The pictures beside a report: in its folder or below, not larger than a page can carry. */
public final class PictureFolder implements Pictures {

  private static final long LARGEST = 4L << 20;

  private final Path folder;

  /**
   * @param folder where the report is
   */
  public PictureFolder(Path folder) {
    this.folder = folder;
  }

  @Override
  public Optional<byte[]> read(String file) {
    try {
      Path home = folder.toRealPath();
      Path picture = home.resolve(file).toRealPath(); // a link must not lead out either
      boolean allowed =
          picture.startsWith(home)
              && Files.isRegularFile(picture)
              && Files.size(picture) <= LARGEST;
      return allowed ? Optional.of(Files.readAllBytes(picture)) : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty(); // the page says in its place that it is missing
    }
  }
}
