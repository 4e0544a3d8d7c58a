package report.dsl.rules;

import java.util.List;
import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;

/**
 * Table lines that a line end has torn in two, as happens to long cells when they are pasted: a
 * line without its bar, whose cells are just those that the line above it lacks.
 */
final class Tears {

  private Tears() {}

  /** Whether the header line is torn: the first row is its other half. */
  static boolean inHeader(FilledTable table) {
    return !table.rows().isEmpty()
        && fits(table.columns().size(), table.rows().get(0), table.spec().columns().size());
  }

  /** Whether the row of that index, from 0, is either half of a torn line. */
  static boolean isHalf(FilledTable table, int row) {
    return isUpper(table, row) || isLower(table, row);
  }

  /** Whether the row of that index, from 0, is the lower half of a torn line. */
  static boolean isLower(FilledTable table, int row) {
    return row == 0 ? inHeader(table) : isUpper(table, row - 1);
  }

  private static boolean isUpper(FilledTable table, int row) {
    List<FilledRow> rows = table.rows();
    int columns = inHeader(table) ? table.spec().columns().size() : table.columns().size();
    return rows.get(row).marked()
        && row + 1 < rows.size()
        && fits(rows.get(row).cells().size(), rows.get(row + 1), columns);
  }

  /** Torn inside a cell the halves have one label too many, torn between two cells none. */
  private static boolean fits(int upper, FilledRow lower, int columns) {
    int missing = columns - upper - lower.cells().size();
    return !lower.marked() && upper < columns && (missing == 0 || missing == 1);
  }
}
