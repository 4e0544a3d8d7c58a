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

  /** Whether the row is either half of a torn line. */
  static boolean isHalf(FilledTable table, FilledRow row) {
    return isUpper(table, row) || isLower(table, row);
  }

  /** Whether the row is the lower half of a torn line. */
  static boolean isLower(FilledTable table, FilledRow row) {
    int above = table.rows().indexOf(row) - 1;
    return above < 0 ? inHeader(table) : isUpper(table, table.rows().get(above));
  }

  private static boolean isUpper(FilledTable table, FilledRow row) {
    List<FilledRow> rows = table.rows();
    int below = rows.indexOf(row) + 1;
    int columns = inHeader(table) ? table.spec().columns().size() : table.columns().size();
    return row.marked()
        && below < rows.size()
        && fits(row.cells().size(), rows.get(below), columns);
  }

  /** Torn inside a cell the halves have one label too many, torn between two cells none. */
  private static boolean fits(int upper, FilledRow lower, int columns) {
    int missing = columns - upper - lower.cells().size();
    return !lower.marked() && upper < columns && (missing == 0 || missing == 1);
  }
}
