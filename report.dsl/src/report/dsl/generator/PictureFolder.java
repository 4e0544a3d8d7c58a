package report.dsl.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import report.dsl.model.PictureFiles;

/**
 * The pictures beside a report: in its folder or below, each and all together not larger than a
 * page can carry.
 */
public final class PictureFolder implements Pictures {

  private static final long ALL = 16L << 20;

  private final Path folder;
  private final PictureFiles files;
  private long left = ALL;

  /**
   * @param folder where the report is
   */
  public PictureFolder(Path folder) {
    this.folder = folder;
    this.files = new PictureFiles(Optional.of(folder));
  }

  @Override
  public Optional<byte[]> read(String file) {
    if (files.state(file) != PictureFiles.State.FOUND) {
      return Optional.empty();
    }
    try {
      Path picture = folder.resolve(file);
      if (Files.size(picture) > left) {
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(picture);
      left -= bytes.length;
      return Optional.of(bytes);
    } catch (IOException e) {
      return Optional.empty(); // the page says in its place that it is missing
    }
  }
}
