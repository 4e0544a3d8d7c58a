package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Outputs that are kept and compared byte for byte. {@code -Dupdate=true} writes them anew, on a
 * developer's machine only.
 */
final class Golden {

  private static final Path FOLDER = Project.root().resolve("report.dsl.tests/golden");

  private Golden() {}

  /** Holds an output against the file of that name. */
  static void assertSame(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("update") && System.getenv("CI") == null) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    } else if (!Files.exists(file)) {
      fail("there is no " + name + " yet; run with -Dupdate=true");
    }
    String kept = Files.readString(file);
    for (int line = 0; !kept.equals(actual); line++) {
      assertEquals(line(kept, line), line(actual, line), name + " line " + (line + 1));
    }
  }

  private static String line(String text, int line) {
    return text.lines().skip(line).findFirst().orElse("(the end)");
  }

  /** The folder of all kept outputs. */
  static Path folder() {
    return FOLDER;
  }
}
