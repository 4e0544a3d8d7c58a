package report.dsl.formatting;

/**
 * How many columns text takes on a terminal or in an editor with a fixed-width font (Unicode's East
 * Asian width: wide and full-width characters take two, ambiguous ones one, combining marks none).
 */
public final class DisplayWidth {

  /** Blocks of wide characters, first and last code point in turn. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3,
    0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6,
    0x16FE0, 0x18AFF, 0x1B000, 0x1B2FF, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF,
    0x20000, 0x3FFFD
  };

  private DisplayWidth() {}

  /** The columns of a text on one line. */
  public static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  /** The columns of a character: 0, 1 or 2. */
  public static int of(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    for (int i = 0; i < WIDE.length && codePoint >= WIDE[i]; i += 2) {
      if (codePoint <= WIDE[i + 1]) {
        return 2;
      }
    }
    return isCombining(codePoint) ? 0 : 1;
  }

  private static boolean isCombining(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }
}
