package report.dsl.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A percentage that a sentence gives of a part: 共收到12件，其中甲3件，占25%.
 *
 * @param percent the percentage
 * @param part the number that it is of
 * @param whole what that is a part of
 */
public record Share(Figure percent, Figure part, Figure whole) {

  static final String MARK = "占";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What may stand behind 占 for the whole. */
  private static final WordSet WHOLE = new WordSet(List.of("比例", "比重", "比", "总", "全部", "总数的", "量"));

  /** What is left of the words before a percentage. */
  static String rest(String before) {
    return WHOLE.without(before.substring(MARK.length()));
  }

  /** Whether all its numbers are known and can be divided. */
  public boolean isKnown() {
    return percent.bound().isEmpty()
        && part.value().isPresent()
        && whole.value().filter(value -> value.signum() > 0).isPresent()
        && !percent.hedged()
        && !part.hedged()
        && !whole.hedged();
  }

  /** The percentage as exactly as the sentence gives it, rounded half up. */
  public BigDecimal due() {
    int decimals = percent.step().scale();
    return part.value()
        .orElseThrow()
        .multiply(HUNDRED)
        .divide(whole.value().orElseThrow(), decimals, RoundingMode.HALF_UP);
  }

  /** Whether it is right: rounded in either way, as reports do. */
  public boolean holds() {
    BigDecimal exact = part.value().orElseThrow().multiply(HUNDRED);
    BigDecimal written = percent.value().orElseThrow().multiply(whole.value().orElseThrow());
    BigDecimal most = percent.step().multiply(whole.value().orElseThrow());
    return exact.subtract(written).abs().compareTo(most) < 0;
  }
}
