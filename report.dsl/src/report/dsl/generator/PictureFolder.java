package report.dsl.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The pictures beside a report: in its folder or below, each and all together not larger than a
 * page can carry.
 */
public final class PictureFolder implements Pictures {

  private static final long LARGEST = 4L << 20;
  private static final long ALL = 4 * LARGEST;

  private final Path folder;
  private long left = ALL;

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
              && Files.size(picture) <= Math.min(LARGEST, left);
      if (!allowed) {
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(picture);
      left -= bytes.length;
      return Optional.of(bytes);
    } catch (IOException | InvalidPathException e) {
      return Optional.empty(); // the page says in its place that it is missing
    }
  }
}
