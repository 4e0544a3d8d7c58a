package report.dsl.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files around a report that it may name: its form, last year's report, those of its members.
 * The disk holds them, or an editor has them open.
 */
public interface Workspace {

  /** Whether there is such a file. */
  boolean has(Path file);

  /** The text of a file, in UTF-8. */
  InputStream open(Path file) throws IOException;

  /** By what one can tell whether the file changes; empty when there is no such file. */
  Optional<Stamp> stamp(Path file);

  /** The names in a folder, in their order; none when it cannot be read. */
  List<String> names(Path folder);

  /** Those of the names in a folder that are links, and so may lead out of it. */
  Set<String> links(Path folder);

  /** The folder that no path in a report may lead out of. */
  Path root(Path report);
}
