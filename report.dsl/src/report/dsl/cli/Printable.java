package report.dsl.cli;

/**
 * Text of others, made fit for a terminal: a report must not move its cursor or change its colours.
 */
final class Printable {

  private static final char REPLACEMENT = '\uFFFD';

  private Printable() {}

  /** The text on one line, control characters replaced; a tab becomes one blank. */
  static String line(String text) {
    StringBuilder printable = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isControl(c)) {
        if (printable == null) {
          printable = new StringBuilder(text);
        }
        printable.setCharAt(i, c == '\t' || c == '\n' || c == '\r' ? ' ' : REPLACEMENT);
      }
    }
    return printable == null ? text : printable.toString();
  }

  /** Control and direction-changing characters. */
  private static boolean isControl(char c) {
    return Character.isISOControl(c)
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069
        || c == 0x2028
        || c == 0x2029;
  }
}
