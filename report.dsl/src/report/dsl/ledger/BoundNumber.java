package report.dsl.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import report.dsl.model.Formula;
import report.dsl.model.Prose.Bound;
import report.dsl.model.Prose.Bound.Style;

/**
 * The number of a reference. In ten thousands and in percent it has one decimal, rounded half up; a
 * decimal 0 is left out, and below ten thousand there is no 万.
 */
public final class BoundNumber {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private BoundNumber() {}

  /** The number as it is printed; empty when there is none. */
  public static Optional<String> text(Bound reference, Ledger ledger) {
    return reference.formula().flatMap(formula -> text(formula, reference.style(), ledger));
  }

  /** What a formula is printed as; empty when it comes to nothing or cannot be written so. */
  public static Optional<String> text(Formula formula, Style style, Ledger ledger) {
    return value(formula, style, ledger).map(value -> written(value, style));
  }

  /** The number, of a percentage that, as exactly as it is printed. */
  public static Optional<BigDecimal> value(Bound reference, Ledger ledger) {
    return reference.formula().flatMap(formula -> value(formula, reference.style(), ledger));
  }

  private static Optional<BigDecimal> value(Formula formula, Style style, Ledger ledger) {
    return style == Style.UNKNOWN || formula.isRatio() != (style == Style.PERCENT)
        ? Optional.empty()
        : ledger
            .worth(formula)
            .filter(worth -> !worth.isUndefined())
            .map(worth -> value(worth, style));
  }

  private static BigDecimal value(Worth worth, Style style) {
    if (style == Style.PERCENT) {
      return worth.times(HUNDRED, 1);
    }
    return isShort(worth.top(), style)
        ? worth.times(BigDecimal.ONE.movePointLeft(4), 1).multiply(TEN_THOUSAND)
        : worth.top();
  }

  private static boolean isShort(BigDecimal value, Style style) {
    return style == Style.TEN_THOUSANDS && value.abs().compareTo(TEN_THOUSAND) >= 0;
  }

  private static String written(BigDecimal value, Style style) {
    boolean isShort = isShort(value, style);
    BigDecimal shown = isShort ? value.movePointLeft(4) : value;
    String unit = style == Style.PERCENT || isShort ? style.word() : "";
    return shown.stripTrailingZeros().toPlainString() + unit;
  }
}
