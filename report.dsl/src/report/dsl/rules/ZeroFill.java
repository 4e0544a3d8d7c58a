package report.dsl.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import report.dsl.ledger.Entry;
import report.dsl.ledger.Equation;
import report.dsl.ledger.Ledger;
import report.dsl.model.Address;
import report.dsl.model.Cell;
import report.dsl.model.FilledTable;

/**
 * Fills the blank cells of a table with 0, but for those that identities then ask another number
 * of: totals of what is filled in, and what would no longer balance with these totals.
 *
 * @param edits one for each cell that is filled, in the order of the text
 * @param left how many blank cells are left because they cannot be 0
 */
public record ZeroFill(List<Edit> edits, int left) {

  /** Totals may be of totals: of a row and then of a column. */
  private static final int DEPTH = 2;

  public ZeroFill {
    edits = List.copyOf(edits);
  }

  /** Looks at all blank cells of a table. */
  public static ZeroFill of(Subject subject, FilledTable table) {
    List<Cell> blanks = table.cells().filter(Blanks::isBlank).toList();
    return of(blanks, subject.explained());
  }

  /** Looks at blank cells of one table. */
  static ZeroFill of(List<Cell> blanks, Explained explained) {
    Set<Address> open =
        blanks.stream().map(cell -> cell.address().orElseThrow()).collect(Collectors.toSet());
    Set<Address> left = unfit(open, explained);
    List<Edit> edits =
        blanks.stream()
            .filter(cell -> !left.contains(cell.address().orElseThrow()))
            .map(cell -> Cells.put(cell, "0"))
            .toList();
    return new ZeroFill(edits, blanks.size() - edits.size());
  }

  /** Those that cannot be 0 when all others are and totals are what they should be. */
  private static Set<Address> unfit(Set<Address> open, Explained explained) {
    Map<Address, BigDecimal> numbers = new HashMap<>();
    for (Address cell : open) {
      numbers.put(cell, explained.value(cell).orElse(BigDecimal.ZERO));
    }
    Ledger filled = explained.ledger().with(numbers);
    for (int depth = 0; depth < DEPTH; depth++) {
      for (Address cell : open) {
        if (explained.value(cell).isEmpty()) {
          filled
              .definition(cell)
              .ifPresent(total -> numbers.put(cell, Equation.sum(total.right())));
        }
      }
      filled = explained.ledger().with(numbers);
    }
    Set<Address> unfit = new HashSet<>();
    numbers.forEach(
        (cell, number) -> {
          if (number.signum() != 0) {
            unfit.add(cell);
          }
        });
    for (Equation equation : filled.failing()) {
      equation.entries().map(Entry::address).filter(open::contains).forEach(unfit::add);
    }
    return unfit;
  }
}
