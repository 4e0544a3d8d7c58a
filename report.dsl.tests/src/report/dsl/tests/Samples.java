package report.dsl.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports that tests of the command work with. */
public final class Samples {

  private static final String PENALTIES = "| 行政处罚           |             3127 |";

  private Samples() {}

  /** The example without any fault. */
  public static String sound() {
    try {
      return Files.readString(Project.root().resolve("examples/云岭县-2024.report"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with one error: -3127 where a number must not be negative. */
  public static String wrong() {
    return changed(PENALTIES, "| 行政处罚           |            -3127 |");
  }

  /** The sound example with another text somewhere. */
  public static String changed(String old, String changed) {
    String sound = sound();
    if (!sound.contains(old)) {
      throw new AssertionError("the example no longer has " + old);
    }
    return sound.replace(old, changed);
  }

  /** Writes a file and gives it back. */
  public static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
