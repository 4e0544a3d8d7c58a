package report.dsl.ledger;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One number of an equation.
 *
 * @param sign +1 or -1
 * @param entry the cell it comes from; empty for a constant
 * @param value the number without the sign
 */
public record Summand(int sign, Optional<Entry> entry, BigDecimal value) {

  /** The number with the sign. */
  public BigDecimal signed() {
    return sign < 0 ? value.negate() : value;
  }
}
