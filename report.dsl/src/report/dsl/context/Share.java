package report.dsl.context;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * What one member's report has in a cell.
 *
 * @param number empty when it does not say one
 * @param faulty whether one of its errors is about the cell
 * @param proposed what its own identities would have the cell hold instead
 */
public record Share(
    Member member, Optional<BigDecimal> number, boolean faulty, Set<BigDecimal> proposed) {

  /** Its number, 0 for want of one. */
  public BigDecimal value() {
    return number.orElse(BigDecimal.ZERO);
  }

  /** Whether nobody can rely on it. */
  public boolean isDoubtful() {
    return faulty || number.isEmpty();
  }
}
