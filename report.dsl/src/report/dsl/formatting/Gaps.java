package report.dsl.formatting;

import java.util.List;
import report.dsl.formatting.LayoutLine.Kind;

/**
 * How many blank lines stand above each line: one between two blocks, none within a table, and
 * between paragraphs as the author has it. A comment belongs to the line right below it.
 */
final class Gaps {

  private final List<LayoutLine> lines;
  private final TableLayouts tables;

  /** For each line the first at or below it that is not hidden; the line count when none is. */
  private final int[] below;

  /** For each line the first that is not hidden and that no blank line parts from it, or -1. */
  private final int[] bound;

  Gaps(List<LayoutLine> lines, TableLayouts tables) {
    this.lines = lines;
    this.tables = tables;
    this.below = new int[lines.size()];
    this.bound = new int[lines.size()];
    for (int i = lines.size() - 1; i >= 0; i--) {
      boolean last = i + 1 == lines.size();
      boolean hidden = lines.get(i).isHidden();
      boolean parted = last || lines.get(i + 1).blanksAbove() > 0;
      below[i] = !hidden ? i : last ? lines.size() : below[i + 1];
      bound[i] = !hidden ? i : parted ? -1 : bound[i + 1];
    }
  }

  /** The blank lines above each line, the first line's included. */
  int[] all() {
    int[] gaps = new int[lines.size()];
    LayoutLine above = null;
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = i == 0 ? 0 : gap(i, above);
      above = lines.get(i).isHidden() ? above : lines.get(i);
    }
    return gaps;
  }

  private int gap(int i, LayoutLine above) {
    LayoutLine line = lines.get(i);
    int asWritten = Math.min(line.blanksAbove(), 1);
    if (above != null && below[i] < lines.size() && sameTable(above, lines.get(below[i]))) {
      return 0;
    }
    boolean belongsBelow = bound[i] >= 0 && !lines.get(i - 1).isHidden();
    return belongsBelow && !isFree(lines.get(i - 1), lines.get(bound[i])) ? 1 : asWritten;
  }

  /** Whether the blank lines between the two are within one table. */
  private boolean sameTable(LayoutLine one, LayoutLine other) {
    TableLayout table = tables.tableOf(one);
    return table != null && table.isNamed() && table == tables.tableOf(other);
  }

  /** Whether it is the author's choice to part the two by a blank line. */
  private static boolean isFree(LayoutLine above, LayoutLine below) {
    return switch (below.kind()) {
      case TABLE -> above.isTable();
      case UNMARKED -> above.isTable() || above.kind() == Kind.TEXT;
      case TEXT -> above.kind() == Kind.TEXT || above.hasKey() && below.hasKey();
      case PICTURE -> above.kind() == Kind.PICTURE;
      // in a form what is said of a section or a table follows it
      case PROPERTY, IDENTITY ->
          above.kind() != Kind.MARK && above.kind() != Kind.TEXT || above.hasKey();
      default -> false;
    };
  }
}
