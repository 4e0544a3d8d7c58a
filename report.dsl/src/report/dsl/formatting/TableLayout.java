package report.dsl.formatting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import report.dsl.model.TableText;
import report.dsl.parser.ScreenWidth;

/** A table of a source: the lines that begin with a bar, and how they are laid out. */
final class TableLayout {

  private static final Pattern NUMBER = Pattern.compile("[=＝+＋－-]?[\\d０-９][\\d０-９.,，．]*%?|[－—/-]*");

  /** Wider names of a form's columns hang over: every unit below would be as wide. */
  private static final int WIDEST_NAME = 16;

  /** What the columns behind the first hold. */
  enum Content {
    NUMBERS,
    /** The units of a form. */
    UNITS,
    /** Numbers where nothing else is written. */
    AS_WRITTEN
  }

  private final Content content;
  private final boolean named;
  private final List<List<String>> lines = new ArrayList<>();
  private final BitSet words = new BitSet();
  private TableText text;

  /**
   * A table without lines yet.
   *
   * @param named whether its top-left cell says which it is, so that it can take in rows behind
   *     blank lines; else the rows it has now are what it is known by
   */
  TableLayout(Content content, boolean named) {
    this.content = content;
    this.named = named;
  }

  boolean isNamed() {
    return named;
  }

  /** Adds the next line's cells, the header's first. */
  void add(List<String> cells) {
    for (int i = 0; i < cells.size() && content == Content.AS_WRITTEN; i++) {
      if (!lines.isEmpty() && !NUMBER.matcher(cells.get(i)).matches()) {
        words.set(i);
      }
    }
    lines.add(content == Content.UNITS && lines.isEmpty() ? names(cells) : cells);
  }

  private static List<String> names(List<String> cells) {
    List<String> names = new ArrayList<>(cells);
    for (int i = 1; i < names.size(); i++) {
      if (ScreenWidth.of(names.get(i)) > WIDEST_NAME) {
        names.set(i, "");
      }
    }
    return names;
  }

  /** The line for these cells once all are added. */
  String line(List<String> cells) {
    return text().line(cells);
  }

  /** The line {@code |---|} for a rule with these cells, their colons kept. */
  String rule(List<String> cells) {
    StringBuilder rule = new StringBuilder("|");
    for (int i = 0; i < cells.size(); i++) {
      String left = cells.get(i).startsWith(":") ? ":" : "";
      String right = cells.get(i).endsWith(":") ? ":" : "";
      int dashes = text().width(i) + 2 - left.length() - right.length();
      rule.append(left).append("-".repeat(Math.max(3, dashes))).append(right).append('|');
    }
    return rule.toString();
  }

  private TableText text() {
    if (text == null) {
      text = TableText.of(lines, this::isNumber);
    }
    return text;
  }

  private boolean isNumber(int column) {
    return column > 0
        && (content == Content.NUMBERS || content == Content.AS_WRITTEN && !words.get(column));
  }
}
