package report.dsl.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import report.dsl.forms.IdentitySpec.Reach;
import report.dsl.model.Address;

/**
 * The numbers of other reports that identities compare a report with: last year's, its members'.
 */
public interface Elsewhere {

  /** No other report. */
  Elsewhere NOTHING = (reach, cell) -> Optional.empty();

  /**
   * The number that those reports have for a cell of this report's form, in its unit.
   *
   * @param reach which reports: members' numbers are added up
   * @return empty when they are not given, lack the cell, or do not say its number
   */
  Optional<BigDecimal> number(Reach reach, Address cell);
}
