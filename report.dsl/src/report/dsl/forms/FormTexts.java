package report.dsl.forms;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where the texts of forms beside a report come from: the disk, or an editor that has one open. */
public interface FormTexts {

  /** Whether there is such a file. */
  boolean has(Path file);

  /** The text of a file, in UTF-8. */
  InputStream open(Path file) throws IOException;
}
