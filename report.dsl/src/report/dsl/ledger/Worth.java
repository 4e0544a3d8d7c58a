package report.dsl.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import report.dsl.model.Formula;

/**
 * What a {@link Formula} comes to.
 *
 * @param top the sum above
 * @param bottom the sum below, 1 when it is no ratio
 */
public record Worth(BigDecimal top, BigDecimal bottom) {

  /** Whether there is none, because it would be divided by 0. */
  public boolean isUndefined() {
    return bottom.signum() == 0;
  }

  /** The number times a factor, rounded half up to that many decimals. */
  public BigDecimal times(BigDecimal factor, int decimals) {
    return top.multiply(factor).divide(bottom, decimals, RoundingMode.HALF_UP);
  }

  /** Whether the number times a factor is that one exactly. */
  public boolean isExactly(BigDecimal number, BigDecimal factor) {
    return top.multiply(factor).compareTo(number.multiply(bottom)) == 0;
  }
}
