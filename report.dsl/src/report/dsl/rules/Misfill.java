package report.dsl.rules;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import report.dsl.ledger.Ledger;
import report.dsl.model.Address;
import report.dsl.model.Amount;
import report.dsl.model.Cell;
import report.dsl.model.FilledTable;

/**
 * Cells of one row or column that went wrong together.
 *
 * @param name the row or column in quotes, as the form prints it
 * @param cells all its cells in the order of the text
 * @param values what they should hold
 */
record Misfill(String name, List<Cell> cells, Map<Address, BigDecimal> values) {

  /** What the line should hold, cell by cell. */
  static Misfill of(String name, List<Cell> cells, List<BigDecimal> values) {
    Map<Address, BigDecimal> byAddress = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      byAddress.put(cells.get(i).address().orElseThrow(), values.get(i));
    }
    return new Misfill(name, cells, byAddress);
  }

  /** The row's cells, where each has its place and holds a number or nothing. */
  static boolean isPlain(List<Cell> cells, Ledger ledger) {
    return cells.stream()
        .allMatch(
            cell ->
                (cell.amount() instanceof Amount.Number || cell.amount() instanceof Amount.Blank)
                    && cell.address().flatMap(ledger::entry).isPresent());
  }

  /** How many identities over the line's cells do not hold. */
  int failing(Ledger ledger) {
    return ledger.failing(values.keySet()).size();
  }

  /** How many cells hold another number than they should. */
  long wrong() {
    return cells.stream().filter(this::isWrong).count();
  }

  private boolean isWrong(Cell cell) {
    BigDecimal now = cell.amount() instanceof Amount.Number n ? n.value() : BigDecimal.ZERO;
    return now.compareTo(value(cell)) != 0;
  }

  private BigDecimal value(Cell cell) {
    return values.get(cell.address().orElseThrow());
  }

  /** The numbers that should be there, from left to right or from above. */
  List<String> numbers() {
    return cells.stream().map(cell -> value(cell).toPlainString()).toList();
  }

  /** Writes the numbers into all cells that hold something else or nothing. */
  Fix fix(String title) {
    return new Fix(
        title,
        cells.stream()
            .filter(cell -> isWrong(cell) || Blanks.isBlank(cell))
            .map(cell -> Cells.put(cell, value(cell).toPlainString()))
            .toList());
  }

  /** A table's cells, column by column. */
  static Stream<List<Cell>> columns(FilledTable table) {
    return table.spec().columns().stream()
        .map(
            column ->
                table
                    .cells()
                    .filter(c -> c.address().filter(a -> a.column() == column).isPresent())
                    .toList());
  }
}
