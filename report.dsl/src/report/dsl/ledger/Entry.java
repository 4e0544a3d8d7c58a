package report.dsl.ledger;

import java.math.BigDecimal;
import report.dsl.forms.CellSpec;
import report.dsl.model.Address;
import report.dsl.model.Amount;
import report.dsl.model.Cell;

/**
 * A cell as the identities see it.
 *
 * @param value its number in the form's unit; 0 when it is blank, the identity's when it is {@code
 *     =}
 */
public record Entry(Address address, Cell cell, BigDecimal value) {

  /** Whether nothing is filled in, so that {@code value} is only assumed. */
  public boolean isBlank() {
    return cell.amount() instanceof Amount.Blank;
  }

  /** Whether it may be below 0. */
  boolean isSigned() {
    return cell.spec().filter(CellSpec::signed).isPresent();
  }

  /** Whether an identity computes it. */
  public boolean isComputed() {
    return cell.amount() instanceof Amount.Computed;
  }
}
