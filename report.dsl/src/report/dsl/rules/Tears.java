package report.dsl.rules;

import java.util.List;
import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;

/**
 * Table lines that a line end inside their first cell has torn in two, as happens to long labels
 * when they are pasted: a line that is but a label, and below it one without its bar.
 */
final class Tears {

  private Tears() {}

  /** Whether the header line is torn: the first row is its other half. */
  static boolean inHeader(FilledTable table) {
    return table.columns().isEmpty() && !table.rows().isEmpty() && !table.rows().get(0).marked();
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
    return row.cells().isEmpty() && below < rows.size() && !rows.get(below).marked();
  }
}
