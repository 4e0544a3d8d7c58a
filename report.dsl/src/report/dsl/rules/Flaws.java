package report.dsl.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import report.dsl.model.Amount;
import report.dsl.model.Amount.Flaw;
import report.dsl.model.Cell;
import report.dsl.model.Filing;

/**
 * Cells whose number can be read but is not written as it is to be. A cell is one rule's only, that
 * of its gravest flaw, since writing the number properly mends them all.
 */
final class Flaws {

  private static final List<Flaw> GRAVEST_FIRST =
      List.of(Flaw.SIGN_WORD, Flaw.UNIT, Flaw.GROUPING, Flaw.FULL_WIDTH);

  private Flaws() {}

  /** The cells of which this is the gravest flaw. */
  static Stream<Cell> cells(Filing filing, Flaw flaw) {
    return Cells.numbers(filing).filter(cell -> isGravest(flaw, cell));
  }

  /** How the cell is to be written. */
  static String canonical(Cell cell) {
    return ((Amount.Number) cell.amount()).canonical();
  }

  /** The number in the cell's own unit. */
  static BigDecimal value(Cell cell) {
    return ((Amount.Number) cell.amount()).value();
  }

  /** The finding with its one fix: the number as it is to be written. */
  static Finding rewritten(Finding finding, Cell cell, String number) {
    return finding
        .about(cell.address().stream().toList())
        .fixedBy("改为" + number, cell.span(), number);
  }

  private static boolean isGravest(Flaw flaw, Cell cell) {
    Set<Flaw> flaws = ((Amount.Number) cell.amount()).flaws();
    return flaws.contains(flaw)
        && GRAVEST_FIRST.stream().filter(flaws::contains).findFirst().equals(Optional.of(flaw));
  }
}
