package report.dsl.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import report.dsl.forms.QuantitySpec;
import report.dsl.ledger.Ledger;
import report.dsl.ledger.Worth;
import report.dsl.model.Address;
import report.dsl.model.Formula;

/**
 * What a number in a sentence is by the form.
 *
 * @param name the quantity's name; empty when it is a cell or a sum without one
 */
public record Meaning(String name, Formula formula) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  static Meaning of(QuantitySpec quantity) {
    return new Meaning(quantity.name(), Formula.of(quantity));
  }

  static Meaning of(List<Address> cells) {
    List<Formula.Part> parts = cells.stream().map(cell -> new Formula.Part(1, cell)).toList();
    return new Meaning("", new Formula(parts, List.of()));
  }

  /** The one cell that it is; empty when it is more than that. */
  public Optional<Address> cell() {
    boolean alone = !formula.isRatio() && formula.top().size() == 1;
    return alone ? Optional.of(formula.top().get(0).cell()) : Optional.empty();
  }

  /** The unit of its cells. */
  public String unit() {
    Address cell = formula.top().get(0).cell();
    return cell.table().cell(cell.row(), cell.column()).orElseThrow().unit();
  }

  /** Whether a number with that measure can be it: shares are ratios, money is counted in 元. */
  boolean canBe(Figure figure) {
    boolean money = unit().endsWith("元");
    return figure.isPercent() == formula.isRatio() && figure.isMoney() == money;
  }

  /** The number as that one would have to be written, in its measure and as exactly. */
  public Optional<BigDecimal> as(Figure figure, Ledger ledger) {
    return ledger
        .worth(formula)
        .filter(worth -> !worth.isUndefined())
        .map(worth -> rounded(worth, figure));
  }

  private static BigDecimal rounded(Worth worth, Figure figure) {
    BigDecimal factor =
        figure.isPercent()
            ? HUNDRED
            : switch (figure.measure()) {
              case "元" -> TEN_THOUSAND;
              case "亿元" -> BigDecimal.ONE.movePointLeft(4);
              default -> BigDecimal.ONE;
            };
    Worth inSteps = new Worth(worth.top().multiply(factor), worth.bottom().multiply(figure.step()));
    return inSteps.times(BigDecimal.ONE, 0).multiply(figure.step());
  }
}
