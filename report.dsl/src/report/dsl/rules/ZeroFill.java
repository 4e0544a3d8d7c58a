package report.dsl.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import report.dsl.model.Address;
import report.dsl.model.Cell;
import report.dsl.model.FilledTable;

/**
 * Fills the blank cells of a table with 0, but for those that identities ask another number of.
 *
 * @param edits one for each cell that is filled, in the order of the text
 * @param left how many blank cells are left because they cannot be 0
 */
public record ZeroFill(List<Edit> edits, int left) {

  public ZeroFill {
    edits = List.copyOf(edits);
  }

  /** Looks at all blank cells of a table. */
  public static ZeroFill of(Subject subject, FilledTable table) {
    List<Cell> blanks = table.cells().filter(Blanks::isBlank).toList();
    List<Edit> edits =
        blanks.stream()
            .filter(cell -> canBeZero(cell.address().orElseThrow(), subject.explained()))
            .map(cell -> Blanks.fill(cell, "0"))
            .toList();
    return new ZeroFill(edits, blanks.size() - edits.size());
  }

  private static boolean canBeZero(Address cell, Explained explained) {
    Optional<BigDecimal> known = explained.value(cell);
    return known.map(value -> value.signum() == 0).orElse(explained.evidence(cell).isEmpty());
  }
}
