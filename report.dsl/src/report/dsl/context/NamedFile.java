package report.dsl.context;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import report.dsl.files.Workspace;

/**
 * A file that a report names by a path relative to its own.
 *
 * @param path where it is or would be; empty when it can be nowhere
 */
public record NamedFile(State state, Optional<Path> path) {

  /** Whether it can be read. */
  public enum State {
    /** It can. */
    FOUND,
    /** There is no such file. */
    MISSING,
    /** Its path leads out of what is worked on. */
    OUTSIDE,
    /** It is the report itself. */
    ITSELF,
    /** The report is in no folder, so nobody can tell. */
    UNKNOWN
  }

  /**
   * Looks for a file.
   *
   * @param report the file of the report that names it; empty when it is in none
   */
  static NamedFile of(String name, Optional<Path> report, Workspace workspace) {
    if (report.isEmpty()) {
      return new NamedFile(State.UNKNOWN, Optional.empty());
    }
    try {
      Path path = report.get().resolveSibling(name.replace('\\', '/')).normalize();
      State state = state(path, report.get(), workspace);
      return new NamedFile(state, Optional.of(path));
    } catch (InvalidPathException e) {
      return new NamedFile(State.MISSING, Optional.empty()); // no file can have such a name
    }
  }

  /** Of a report that names none. */
  static NamedFile unknown() {
    return new NamedFile(State.UNKNOWN, Optional.empty());
  }

  /** The file, if it can be read. */
  Optional<Path> found() {
    return path.filter(file -> state == State.FOUND);
  }

  private static State state(Path path, Path report, Workspace workspace) {
    Path root = workspace.root(report);
    if (path.equals(report.normalize())) {
      return State.ITSELF;
    } else if (!path.startsWith(root)) {
      return State.OUTSIDE;
    } else if (!workspace.has(path)) {
      return State.MISSING;
    }
    return leadsOut(path, root) ? State.OUTSIDE : State.FOUND;
  }

  /** Whether a link on the way leads out of the folder; a file that is only open has none. */
  static boolean leadsOut(Path path, Path root) {
    try {
      return !path.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }
}
