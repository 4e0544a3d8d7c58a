package report.dsl.generator;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.RowSpec;
import report.dsl.ledger.Ledger;
import report.dsl.model.Address;
import report.dsl.model.Cell;
import report.dsl.model.FilledTable;

/** The numbers of one filled table, each as the cell it is printed in. */
final class Figures {

  private final FilledTable table;
  private final Ledger ledger;
  private final Map<Address, Cell> cells = new HashMap<>();

  Figures(FilledTable table, Ledger ledger) {
    this.table = table;
    this.ledger = ledger;
    table.cells().forEach(cell -> cell.address().ifPresent(a -> cells.putIfAbsent(a, cell)));
  }

  /**
   * The cell of a row and a column.
   *
   * @param columns how many printed columns it spans
   * @param headers the ids of the header cells over it
   */
  GridCell cell(RowSpec row, ColumnSpec column, int columns, String headers) {
    if (table.spec().cell(row, column).isEmpty()) {
      return GridCell.plain(GridCell.Role.VOID, "", 1, columns);
    }
    Address address = new Address(table.spec(), row, column);
    Optional<Cell> cell = Optional.ofNullable(cells.get(address));
    Figure figure = Figure.of(ledger.entry(address), cell);
    return GridCell.data(figure, columns, headers, address.toString());
  }
}
