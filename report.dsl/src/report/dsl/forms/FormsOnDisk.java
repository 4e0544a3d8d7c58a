package report.dsl.forms;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Forms as the disk holds them. */
public class FormsOnDisk implements FormTexts {

  @Override
  public boolean has(Path file) {
    return Files.isRegularFile(file);
  }

  @Override
  public InputStream open(Path file) throws IOException {
    return Files.newInputStream(file);
  }
}
