package report.dsl.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import report.dsl.model.Address;

/**
 * One number of an equation.
 *
 * @param sign +1 or -1
 * @param entry the report's cell it comes from; empty for a constant and for what is elsewhere
 * @param value the number without the sign
 * @param elsewhere the cell that it stands for in other reports; empty when it comes from this one
 */
public record Summand(
    int sign, Optional<Entry> entry, BigDecimal value, Optional<Address> elsewhere) {

  /** The number with the sign. */
  public BigDecimal signed() {
    return sign < 0 ? value.negate() : value;
  }
}
