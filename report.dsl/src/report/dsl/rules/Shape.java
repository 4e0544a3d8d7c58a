package report.dsl.rules;

import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;

/** Whether a table's header or single rows of it are to blame when their lengths differ. */
final class Shape {

  private Shape() {}

  /** Whether the header is torn, or not as long as the form's nor as most rows. */
  static boolean isHeaderOff(FilledTable table) {
    long differing = table.rows().stream().filter(row -> surplus(table, row) != 0).count();
    return Tears.inHeader(table)
        || table.columns().size() != table.spec().columns().size()
            && differing * 2 > table.rows().size();
  }

  /** How many cells a row has more than its header; below 0 when it has fewer. */
  static int surplus(FilledTable table, FilledRow row) {
    return row.cells().size() - table.columns().size();
  }
}
