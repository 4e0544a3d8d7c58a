package report.dsl.context;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a table in text, as spreadsheets write it: fields end with a comma, a semicolon or a
 * tab; one in quotes may hold these and line ends, and a quote in it is doubled.
 */
final class Records {

  private static final String ENDS = ",，;；\t\r\n";

  private final String text;
  private final List<List<String>> records = new ArrayList<>();
  private List<String> fields = new ArrayList<>();
  private int at;

  private Records(String text) {
    this.text = text;
  }

  /** The fields of each line, at least one, without the blanks around them. */
  static List<List<String>> of(String text) {
    Records table = new Records(text);
    while (table.at < text.length()) {
      table.next();
    }
    if (!table.fields.isEmpty()) {
      table.endLine();
    }
    return table.records;
  }

  private void next() {
    int start = skipBlanks(at);
    int closing = start < text.length() && text.charAt(start) == '"' ? closing(start) : -1;
    int end = closing < 0 ? end(start) : skipBlanks(closing + 1);
    fields.add(
        closing < 0
            ? text.substring(start, end).strip()
            : text.substring(start + 1, closing).replace("\"\"", "\"").strip());
    if (end < text.length() && "\r\n".indexOf(text.charAt(end)) >= 0) {
      endLine();
    }
    at = end + 1;
  }

  private void endLine() {
    records.add(fields);
    fields = new ArrayList<>();
  }

  /** The quote that ends the field; -1 where the first one is a character like others. */
  private int closing(int start) {
    int quote = text.indexOf('"', start + 1);
    while (quote >= 0 && text.startsWith("\"\"", quote)) {
      quote = text.indexOf('"', quote + 2);
    }
    int behind = quote < 0 ? 0 : skipBlanks(quote + 1);
    return behind == text.length() || behind > 0 && isEnd(behind) ? quote : -1;
  }

  private int end(int start) {
    int end = start;
    while (end < text.length() && !isEnd(end)) {
      end++;
    }
    return end;
  }

  private int skipBlanks(int start) {
    int end = start;
    while (end < text.length() && Character.isWhitespace(text.charAt(end)) && !isEnd(end)) {
      end++;
    }
    return end;
  }

  private boolean isEnd(int position) {
    return ENDS.indexOf(text.charAt(position)) >= 0;
  }
}
