package report.dsl.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import report.dsl.model.Address;
import report.dsl.model.Amount;
import report.dsl.model.FilledTable;

/**
 * How far a table has come.
 *
 * @param filled how many of its cells hold something
 * @param cells how many cells the form has
 * @param holding how many of its identities hold without taking a blank for 0
 * @param failing how many fail
 * @param identities how many there are, those that wait for a cell included
 */
public record Tally(int filled, int cells, int holding, int failing, int identities) {

  /** Counts a table of the report whose ledger this is. */
  public static Tally of(FilledTable table, Ledger ledger) {
    Set<Address> filled = new HashSet<>();
    table
        .cells()
        .filter(cell -> !(cell.amount() instanceof Amount.Blank))
        .forEach(cell -> cell.address().ifPresent(filled::add));
    List<Equation> equations =
        ledger.equations().stream().filter(equation -> equation.isOf(table.spec())).toList();
    int failing = (int) equations.stream().filter(equation -> !equation.holds()).count();
    int assumed = (int) equations.stream().filter(e -> e.holds() && e.assumesZero()).count();
    return new Tally(
        filled.size(),
        table.spec().cellCount(),
        equations.size() - failing - assumed,
        failing,
        equations.size() + ledger.waiting(table.spec()));
  }

  /** Whether all identities hold. */
  public boolean isBalanced() {
    return holding == identities;
  }
}
