package report.dsl.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The pictures beside a report: in its folder or below, not larger than a page can carry. */
public final class PictureFiles {

  private static final long LARGEST = 4L << 20;

  /** Whether a picture can be published. */
  public enum State {
    /** It can. */
    FOUND,
    /** There is no such file. */
    MISSING,
    /** Its path leads out of the report's folder. */
    OUTSIDE,
    /** A page cannot carry it. */
    TOO_LARGE,
    /** The report is in no folder, so nobody can tell. */
    UNKNOWN
  }

  private final Optional<Path> folder;

  /**
   * @param folder where the report is; empty when it is in none
   */
  public PictureFiles(Optional<Path> folder) {
    this.folder = folder;
  }

  /** Whether the picture of that path, relative to the report, can be published. */
  public State state(String file) {
    try {
      Path path = Path.of(file);
      if (path.isAbsolute() || path.normalize().startsWith("..")) {
        return State.OUTSIDE;
      }
      return folder.isEmpty() ? State.UNKNOWN : state(folder.get(), path);
    } catch (InvalidPathException e) {
      return State.MISSING; // no file can have such a name
    }
  }

  private static State state(Path folder, Path path) {
    try {
      Path picture = folder.resolve(path).toRealPath(); // a link must not lead out either
      if (!picture.startsWith(folder.toRealPath())) {
        return State.OUTSIDE;
      } else if (!Files.isRegularFile(picture)) {
        return State.MISSING;
      }
      return Files.size(picture) <= LARGEST ? State.FOUND : State.TOO_LARGE;
    } catch (IOException e) {
      return State.MISSING;
    }
  }
}
