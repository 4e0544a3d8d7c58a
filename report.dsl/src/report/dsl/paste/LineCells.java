package report.dsl.paste;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import report.dsl.parser.Characters;

/**
 * Cuts a line of pasted text into cells: at its bars, else at its tabs, else, as PDF readers copy
 * tables, at blanks where every piece is a label or a number.
 *
 * @param marked whether the lines begin with a bar that opens the first cell
 * @param label whether a text is a label of a table
 */
record LineCells(boolean marked, Predicate<String> label) {

  private static final String BARS = "|｜│┃";

  /** Whether something in the line parts cells for certain. */
  static boolean isParted(String line) {
    return hasBar(line) || Characters.trim(line).indexOf('\t') >= 0;
  }

  static boolean hasBar(String line) {
    return line.chars().anyMatch(LineCells::isBar);
  }

  static boolean isBar(int c) {
    return BARS.indexOf(c) >= 0;
  }

  static boolean beginsWithBar(String line) {
    String text = Characters.trim(line);
    return !text.isEmpty() && isBar(text.charAt(0));
  }

  /** The cells of a line, without blanks around them; a blank line has none. */
  List<String> of(String line) {
    String text = Characters.trim(line);
    if (hasBar(line)) {
      return atBars(text);
    }
    if (text.indexOf('\t') >= 0) {
      return Arrays.stream(line.split("\t", -1)).map(Characters::trim).toList();
    }
    return text.isEmpty() ? List.of() : atBlanks(text);
  }

  /** A bar ends a cell; in a marked table the first one only opens the line. */
  private List<String> atBars(String text) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        cell.append(c).append(text.charAt(++i));
      } else if (isBar(c)) {
        cells.add(plain(cell));
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    if (!plain(cell).isEmpty()) {
      cells.add(plain(cell));
    }
    return marked && !cells.isEmpty() && cells.get(0).isEmpty()
        ? cells.subList(1, cells.size())
        : cells;
  }

  private static String plain(CharSequence cell) {
    return Characters.unescape(Characters.trim(cell.toString()));
  }

  private List<String> atBlanks(String text) {
    if (label.test(text)) {
      return List.of(text);
    }
    String[] pieces = text.split("[\\s\\p{Z}]+");
    int last = pieces.length;
    while (last > 0 && Vocabulary.isValue(pieces[last - 1])) {
      last--;
    }
    List<String> cells = new ArrayList<>();
    String front = String.join(" ", Arrays.asList(pieces).subList(0, last));
    if (label.test(front)) {
      cells.add(front);
    } else {
      for (int i = 0; i < last; i++) {
        if (!label.test(pieces[i])) {
          return List.of(text);
        }
        cells.add(pieces[i]);
      }
    }
    cells.addAll(Arrays.asList(pieces).subList(last, pieces.length));
    return cells;
  }
}
