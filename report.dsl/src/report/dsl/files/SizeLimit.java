package report.dsl.files;

import java.nio.charset.StandardCharsets;

/** How large a report or a form may be: what is larger is something else. */
public final class SizeLimit {

  /** So many bytes of UTF-8, and no more are read. */
  public static final int BYTES = 1 << 20;

  private SizeLimit() {}

  /** Whether a text is larger, as a file. */
  public static boolean isExceededBy(String text) {
    return text.length() > BYTES / 3 && bytes(text) > BYTES; // a unit takes at most three bytes
  }

  /** A size in megabytes, as it is told. */
  public static String told(long bytes) {
    return "%.1fMB".formatted(bytes / 1048576.0);
  }

  /** How many bytes a text has as a file. */
  public static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
