package report.dsl.generator;

/** Text that may stand in a page and in data: no control characters, no halves of characters. */
final class Plain {

  private static final char REPLACEMENT = '\uFFFD';

  private Plain() {}

  /** The text, with every character that HTML forbids replaced by U+FFFD. */
  static String of(String text) {
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (!isAllowed(c)) {
        return replaced(text);
      }
      i += Character.charCount(c);
    }
    return text;
  }

  private static String replaced(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(c -> plain.appendCodePoint(isAllowed(c) ? c : REPLACEMENT));
    return plain.toString();
  }

  private static boolean isAllowed(int c) {
    return c < 0xA0 ? c >= ' ' && c < 0x7F || c == '\t' : !isSurrogate(c) && !isNoCharacter(c);
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static boolean isNoCharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
  }
}
