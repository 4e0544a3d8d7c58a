package report.dsl.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import report.dsl.forms.IdentitySpec.Relation;
import report.dsl.forms.Severity;
import report.dsl.model.Address;

/** What the identities that must hold would say if some cells held other numbers. */
public final class Trial {

  private final Ledger ledger;
  private final Map<Address, BigDecimal> values;

  /**
   * @param values the other numbers
   */
  public Trial(Ledger ledger, Map<Address, BigDecimal> values) {
    this.ledger = ledger;
    this.values = Map.copyOf(values);
  }

  /** The identities over one of these cells that must hold. */
  public List<Equation> touched() {
    return ledger.equations().stream()
        .filter(Trial::mustHold)
        .filter(e -> e.entries().anyMatch(entry -> values.containsKey(entry.address())))
        .toList();
  }

  /** Whether an equality would hold. */
  public boolean holds(Equation equation) {
    return sum(equation.left()).compareTo(sum(equation.right())) == 0;
  }

  /** What a side of an identity would be. */
  public BigDecimal sum(List<Summand> side) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Summand summand : side) {
      BigDecimal value = summand.entry().map(this::value).orElse(summand.value());
      sum = summand.sign() < 0 ? sum.subtract(value) : sum.add(value);
    }
    return sum;
  }

  private BigDecimal value(Entry entry) {
    BigDecimal value = values.get(entry.address());
    if (value != null) {
      return value;
    }
    return entry.isComputed()
        ? sum(ledger.definition(entry.address()).orElseThrow().right())
        : entry.value();
  }

  private static boolean mustHold(Equation equation) {
    return equation.spec().relation() == Relation.EQUAL
        && equation.spec().severity() == Severity.E;
  }
}
