package report.dsl.generator;

import java.util.Optional;

/**
 * Writes JSON, keys in the order given and numbers digit by digit. The data of ten thousand reports
 * are written at a time, so it writes text at once and builds no tree.
 */
final class JsonText {

  /** What the data of a full-size report take, in characters. */
  private static final int TYPICAL = 16 << 10;

  private final StringBuilder text = new StringBuilder(TYPICAL);
  private final boolean indented;
  private int depth;

  /** Whether nothing is written yet in the innermost open object or list. */
  private boolean empty = true;

  /** Whether a key is written whose value is to come. */
  private boolean keyed;

  /**
   * @param indented whether on lines of their own, for people, or all in one line
   */
  JsonText(boolean indented) {
    this.indented = indented;
  }

  /** Opens an object with <code>{</code> or a list with {@code [}. */
  JsonText open(char bracket) {
    begin();
    text.append(bracket);
    depth++;
    empty = true;
    return this;
  }

  /** Shuts what was opened last with the bracket that fits. */
  JsonText shut(char bracket) {
    depth--;
    if (!empty) {
      newLine();
    }
    text.append(bracket);
    empty = false;
    return this;
  }

  /** A key of an object; its value comes next. */
  JsonText key(String key) {
    begin();
    quote(key);
    text.append(indented ? ": " : ":");
    keyed = true;
    return this;
  }

  /** A text. */
  JsonText value(String value) {
    begin();
    quote(value);
    return this;
  }

  /** A number, or nothing. */
  JsonText value(Optional<? extends Number> value) {
    begin();
    text.append(value.isPresent() ? value.get().toString() : "null");
    return this;
  }

  /** Yes or no. */
  JsonText value(boolean value) {
    begin();
    text.append(value);
    return this;
  }

  /** Parts the next key or value from the one before; a key's value stands right behind it. */
  private void begin() {
    if (!keyed && depth > 0) {
      text.append(empty ? "" : ",");
      newLine();
    }
    keyed = false;
    empty = false;
  }

  private void newLine() {
    if (indented) {
      text.append('\n').append("  ".repeat(depth));
    }
  }

  private void quote(String value) {
    text.append('"');
    int written = 0;
    for (int i = 0; i < value.length(); i++) {
      if (!isPlain(value.charAt(i))) {
        text.append(value, written, i).append(escape(value.charAt(i)));
        written = i + 1;
      }
    }
    text.append(value, written, value.length()).append('"');
  }

  /** JSON in JavaScript source may not hold the two line ends of Unicode either. */
  private static boolean isPlain(char c) {
    return c >= ' ' && c != '"' && c != '\\' && c != 0x2028 && c != 0x2029;
  }

  private static String escape(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      default -> "\\u%04x".formatted((int) c);
    };
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
