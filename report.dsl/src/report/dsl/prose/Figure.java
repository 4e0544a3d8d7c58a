package report.dsl.prose;

import java.math.BigDecimal;
import java.util.Optional;
import report.dsl.forms.Span;
import report.dsl.model.Prose;

/**
 * A number in a sentence with what it counts.
 *
 * @param start where it begins among the words of its paragraph
 * @param end where its measure ends among them
 * @param span the number in the source, its 万 or % included, any other measure not
 * @param value the number; empty when it is bound and not known
 * @param step what one more in its last digit is worth: 1 in 12, 1000 in 1.2万, 0.1 in 98.5%
 * @param measure what it counts, such as 件 or %; empty when that is none that is known
 * @param hedged whether it only says 余, 多 or 约
 * @param kind how it is written
 * @param bound the reference that it is; empty when it is written out
 */
public record Figure(
    int start,
    int end,
    Span span,
    Optional<BigDecimal> value,
    BigDecimal step,
    String measure,
    boolean hedged,
    Kind kind,
    Optional<Prose.Bound> bound) {

  static final String PERCENT = "%";
  static final String TEN_THOUSANDS = "万";

  /** How a number is written. */
  public enum Kind {
    DIGITS,
    /** Digits and 万. */
    TEN_THOUSANDS,
    /** Chinese characters. */
    CHINESE,
    /** A single Chinese character, which often counts nothing. */
    WORD,
    BOUND
  }

  /** Whether it counts things. */
  public boolean counts() {
    return !measure.isEmpty() && !isPercent();
  }

  /** Whether it is a share in percent. */
  public boolean isPercent() {
    return measure.equals(PERCENT);
  }

  /** Whether it is money. */
  public boolean isMoney() {
    return measure.endsWith("元");
  }

  /** By how much the number may differ from what was counted: half a digit where it is rounded. */
  public BigDecimal slack() {
    boolean rounded = isMoney() || step.compareTo(BigDecimal.ONE) != 0;
    return rounded ? step.divide(BigDecimal.valueOf(2)) : BigDecimal.ZERO;
  }

  /** Another number written as this one is: in its 万 or %. */
  public String written(BigDecimal other) {
    boolean tenThousands = kind == Kind.TEN_THOUSANDS;
    BigDecimal shown = tenThousands ? other.movePointLeft(4) : other;
    String unit = tenThousands ? TEN_THOUSANDS : isPercent() ? PERCENT : "";
    return shown.stripTrailingZeros().toPlainString() + unit;
  }
}
