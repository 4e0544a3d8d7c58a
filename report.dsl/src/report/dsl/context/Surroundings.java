package report.dsl.context;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import report.dsl.files.FilesOnDisk;
import report.dsl.files.Workspace;

/**
 * The files around a report, read only as far as it names them.
 *
 * @param report its own file; empty when it is in none
 * @param reader reads a report; empty when the file is none
 */
public record Surroundings(
    Optional<Path> report, Workspace workspace, Function<Path, Optional<Neighbour>> reader) {

  /** None at all. */
  public static final Surroundings NOTHING =
      new Surroundings(Optional.empty(), new FilesOnDisk(), file -> Optional.empty());

  /** The file of that name, relative to the report's own. */
  NamedFile file(String name) {
    return NamedFile.of(name, report, workspace);
  }

  /** The report in a file. */
  Optional<Neighbour> read(Path file) {
    return reader.apply(file);
  }
}
