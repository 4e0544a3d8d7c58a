package report.dsl.paste;

import java.util.ArrayList;
import java.util.List;
import report.dsl.parser.Characters;

/**
 * Text as a spreadsheet copies it: a line for each row, tabs between the cells, and quotes around a
 * cell that holds a line break, a tab or a quote of its own.
 */
public final class Clipboard {

  private final String text;
  private final List<List<String>> lines = new ArrayList<>();
  private List<String> line = new ArrayList<>();
  private int at;

  private Clipboard(String text) {
    this.text = text;
  }

  /**
   * The cells of each line, blank ones included, without blanks around them. A line end behind the
   * last line adds none; lines of a report's table are cut at their bars.
   */
  public static List<List<String>> cells(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() > 1
        && text.indexOf('\t') < 0
        && lines.stream().allMatch(LineCells::beginsWithBar)) {
      LineCells cutter = new LineCells(true, label -> false);
      return lines.stream().map(cutter::of).toList();
    }
    return new Clipboard(text).read();
  }

  private List<List<String>> read() {
    while (at < text.length()) {
      int shut = text.charAt(at) == '"' ? closingQuote() : -1;
      if (shut > 0) {
        add(text.substring(at + 1, shut).replace("\"\"", "\""));
        at = shut + 1;
      } else {
        int start = at;
        while (at < text.length() && !isEnd(at)) {
          at++;
        }
        add(text.substring(start, at));
      }
      passEnd();
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  private void add(String cell) {
    line.add(Characters.trim(cell.replaceAll("[\r\n\t]+", " ")));
  }

  /** A tab parts two cells, the last of which may be blank; a line end ends the line. */
  private void passEnd() {
    if (at == text.length()) {
      return;
    }
    char end = text.charAt(at++);
    if (end == '\t') {
      if (at == text.length()) {
        add("");
      }
      return;
    }
    if (end == '\r' && text.startsWith("\n", at)) {
      at++;
    }
    lines.add(line);
    line = new ArrayList<>();
  }

  /** Where the quoted cell that begins here ends; -1 when its quote is but a character. */
  private int closingQuote() {
    boolean needed = false;
    for (int i = at + 1; i < text.length(); i++) {
      if (text.charAt(i) != '"') {
        needed |= isEnd(i);
      } else if (text.startsWith("\"", i + 1)) {
        needed = true;
        i++;
      } else {
        return needed && (i + 1 == text.length() || isEnd(i + 1)) ? i : -1;
      }
    }
    return -1;
  }

  private boolean isEnd(int place) {
    char c = text.charAt(place);
    return c == '\t' || Characters.isLineEnd(c);
  }
}
