package report.dsl.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import report.dsl.forms.RowSpec;
import report.dsl.forms.Span;
import report.dsl.forms.TableSpec;
import report.dsl.model.Amount;
import report.dsl.model.Cell;
import report.dsl.model.Filing;
import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;

/** The cells that rules look at, and how messages name them. */
final class Cells {

  private Cells() {}

  /** All cells that have a place in the form. */
  static Stream<Cell> placed(Filing filing) {
    List<Cell> placed = new ArrayList<>();
    for (FilledTable table : filing.tables().toList()) {
      for (FilledRow row : table.rows()) {
        for (Cell cell : row.cells()) {
          if (cell.address().isPresent()) {
            placed.add(cell);
          }
        }
      }
    }
    return placed.stream();
  }

  /** All cells that have a place in the form and hold a number. */
  static Stream<Cell> numbers(Filing filing) {
    return placed(filing).filter(cell -> cell.amount() instanceof Amount.Number);
  }

  /** The cells of that row that hold a number above 0. */
  static List<Cell> aboveZero(Filing filing, RowSpec row) {
    return aboveZero(filing, cell -> cell.address().orElseThrow().row() == row);
  }

  /** The cells of that table that hold a number above 0. */
  static List<Cell> aboveZero(Filing filing, TableSpec table) {
    return aboveZero(filing, cell -> cell.address().orElseThrow().table() == table);
  }

  private static List<Cell> aboveZero(Filing filing, Predicate<Cell> wanted) {
    return numbers(filing)
        .filter(cell -> ((Amount.Number) cell.amount()).value().signum() > 0)
        .filter(wanted)
        .toList();
  }

  /** Row and column in quotes, as the form prints them. */
  static String name(Cell cell) {
    return "「" + cell.address().orElseThrow().inWords() + "」";
  }

  /** A number as that cell writes it. */
  static String written(BigDecimal value, Cell cell) {
    return cell.spec().orElseThrow().written(value);
  }

  /** Writes a number into a cell, in the place of what stands there. */
  static Edit put(Cell cell, String number) {
    return cell.text().isEmpty() ? fill(cell, number) : new Edit(cell.span(), number);
  }

  /** The number takes the place of as many blanks, at their right end. */
  private static Edit fill(Cell cell, String number) {
    int blanks = cell.span().length();
    int room = Math.max(0, blanks - 1);
    int replaced = Math.min(number.length(), Math.max(0, room - 1));
    int end = cell.span().offset() + room;
    String padding = blanks == 0 ? " " : "";
    return new Edit(new Span(end - replaced, replaced), padding + number + padding);
  }
}
