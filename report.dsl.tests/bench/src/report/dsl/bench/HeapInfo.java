package report.dsl.bench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Java process says of its heap ({@code jcmd ID GC.heap_info}). */
final class HeapInfo {

  private static final Pattern GENERATION =
      Pattern.compile("(?:generation|heap)\\s+total \\d+K, used (\\d+)K");

  private HeapInfo() {}

  /** Used in all generations. */
  static double usedMegabytes(String answer) {
    Matcher used = GENERATION.matcher(answer);
    long kilobytes = 0;
    while (used.find()) {
      kilobytes += Long.parseLong(used.group(1));
    }
    if (kilobytes == 0) {
      throw new IllegalStateException("no heap in: " + answer);
    }
    return kilobytes / 1024.0;
  }
}
