package report.dsl.parser;

/** What single characters mean to the language, half or full width alike. */
public final class Characters {

  private Characters() {}

  /**
   * A blank within a line; the ideographic, no-break and zero-width blanks of pasted text and its
   * invisible separators too.
   */
  public static boolean isBlank(int c) {
    return c == ' '
        || c == '\t'
        || c == 0x0B
        || c == '\f'
        || c == 0xA0
        || c == 0x85
        || c == 0x1680
        || c >= 0x2000 && c <= 0x200B
        || c == 0x2028
        || c == 0x2029
        || c == 0x202F
        || c == 0x205F
        || c == 0x3000
        || c == 0xFEFF;
  }

  /** A line end; CR, LF and CR LF each end one line. */
  public static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r';
  }

  /** Whether it parts the cells of a table, of either width. */
  public static boolean isPipe(int c) {
    return c == '|' || c == '｜';
  }

  static boolean isHash(int c) {
    return c == '#' || c == '＃';
  }

  static boolean isColon(int c) {
    return c == ':' || c == '：';
  }

  /** Characters that a backslash takes their meaning from. */
  static boolean isEscapable(int c) {
    return isPipe(c) || isHash(c) || c == '\\' || c == '{' || c == '}' || c == '/';
  }

  /** The text without its escaping backslashes, as it is to be read and printed. */
  public static String unescape(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\' && i + 1 < text.length() && isEscapable(text.charAt(i + 1))) {
        i++;
      }
      plain.append(text.charAt(i));
    }
    return plain.toString();
  }

  /** The text as a cell of a table holds it: nothing in it ends the cell or begins a comment. */
  public static String escapeCell(String text) {
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("｜", "\\｜").replace("//", "\\//");
  }

  /** The text with its full-width digits, signs and blanks as ASCII has them, and no others. */
  public static String halfWidth(String text) {
    StringBuilder half = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean full = c >= '！' && c <= '～';
      half.append(full ? (char) (c - '！' + '!') : isBlank(c) ? ' ' : c);
    }
    return half.toString();
  }

  /** Whether a line, or what stands behind a blank or bar, is a comment: {@code //} and a blank. */
  public static boolean isComment(String text) {
    String content = trim(text);
    return content.equals("//") || content.startsWith("//") && isBlank(content.charAt(2));
  }

  /** The text without blanks of any width at either end. */
  public static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
