package report.dsl.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import report.dsl.forms.Span;

/** A source text and its lines. Lines and columns count from 1, columns in UTF-16 units. */
public final class Source {

  private final String name;
  private final String text;
  private final List<Integer> starts = new ArrayList<>(List.of(0));
  private final String lineEnd;

  /**
   * @param name what the user calls the file
   * @param text its content, without a byte order mark
   */
  public Source(String name, String text) {
    this.name = name;
    this.text = text;
    this.lineEnd = firstLineEnd(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
        starts.add(i + 1);
      }
    }
  }

  /** What the user calls the file. */
  public String name() {
    return name;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** The text of a region. */
  public String text(Span span) {
    return text.substring(span.offset(), span.end());
  }

  /** The line of an offset, from 1. */
  public int line(int offset) {
    int found = Collections.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of an offset, from 1. */
  public int column(int offset) {
    return offset - starts.get(line(offset) - 1) + 1;
  }

  /** How many lines there are; a text that ends in a line end has an empty last one. */
  public int lineCount() {
    return starts.size();
  }

  /** The region of a line from 1, without its line end. */
  public Span lineSpan(int line) {
    int start = starts.get(line - 1);
    int end = line < starts.size() ? starts.get(line) : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return new Span(start, end - start);
  }

  /** The line end that this text uses first, {@code \n} when it has none. */
  public String lineEnd() {
    return lineEnd;
  }

  private static String firstLineEnd(String text) {
    int cr = text.indexOf('\r');
    int lf = text.indexOf('\n');
    if (cr < 0 || lf >= 0 && lf < cr) {
      return "\n";
    }
    return lf == cr + 1 ? "\r\n" : "\r";
  }
}
