package report.dsl.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import report.dsl.forms.CellSpec;
import report.dsl.forms.IdentitySpec.Relation;
import report.dsl.forms.Severity;
import report.dsl.model.Address;

/**
 * The identities of a report in whole numbers, over the cells that may be changed. Cells written
 * {@code =} are no cells here: what computes them stands in their place.
 */
final class LinearSystem {

  private static final int MAX_DIGITS = 17;

  /**
   * A cell.
   *
   * @param value its number in units of {@link #unit}
   * @param rows the equalities it is in
   */
  record Variable(Entry entry, long value, List<Row> rows) {

    CellSpec spec() {
      return entry.cell().spec().orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(entry);
    }
  }

  /** An identity: the sum of coefficient times value, plus a constant, compared with 0. */
  static final class Row {
    final Equation equation;
    final Map<Variable, Long> coefficients = new LinkedHashMap<>();
    long residual;

    Row(Equation equation) {
      this.equation = equation;
    }

    long coefficient(Variable variable) {
      return coefficients.getOrDefault(variable, 0L);
    }

    boolean holds(long sum) {
      return switch (equation.spec().relation()) {
        case EQUAL -> sum == 0;
        case AT_LEAST -> sum >= 0;
        case AT_MOST -> sum <= 0;
      };
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  private final Ledger ledger;
  private final Map<Address, Variable> variables = new HashMap<>();
  private final List<Row> equalities = new ArrayList<>();
  private final List<Row> constraints = new ArrayList<>();
  private final int scale;

  /** What 1 is in the numbers of this system. */
  private final long unit;

  LinearSystem(Ledger ledger) {
    this.ledger = ledger;
    this.scale =
        ledger.equations().stream()
            .flatMap(Equation::entries)
            .mapToInt(entry -> entry.value().scale())
            .reduce(0, Math::max);
    this.unit = scale > MAX_DIGITS ? 0 : BigDecimal.TEN.pow(scale).longValueExact();
    if (fits()) {
      ledger.equations().forEach(this::add);
    }
  }

  /**
   * Whether whole numbers of this machine hold every number of the report; else nothing is
   * searched.
   */
  private boolean fits() {
    return ledger.equations().stream()
        .flatMap(Equation::entries)
        .allMatch(e -> e.value().precision() - e.value().scale() + scale <= MAX_DIGITS);
  }

  private void add(Equation equation) {
    Row row = new Row(equation);
    equation.left().forEach(summand -> add(row, summand, 1));
    equation.right().forEach(summand -> add(row, summand, -1));
    row.coefficients.values().removeIf(coefficient -> coefficient == 0);
    if (equation.spec().relation() == Relation.EQUAL && equation.spec().severity() == Severity.E) {
      row.coefficients.keySet().forEach(variable -> variable.rows().add(row));
      equalities.add(row);
    } else {
      constraints.add(row);
    }
  }

  private void add(Row row, Summand summand, int side) {
    int sign = side * summand.sign();
    if (summand.entry().isEmpty()) {
      row.residual += sign * scaled(summand.value());
      return;
    }
    Entry entry = summand.entry().get();
    if (entry.isComputed()) {
      ledger.definition(entry.address()).orElseThrow().right().forEach(s -> add(row, s, sign));
      return;
    }
    Variable variable =
        variables.computeIfAbsent(
            entry.address(), a -> new Variable(entry, scaled(entry.value()), new ArrayList<>()));
    row.coefficients.merge(variable, (long) sign, Long::sum);
    row.residual += sign * variable.value();
  }

  private long scaled(BigDecimal value) {
    return value.movePointRight(scale).longValueExact();
  }

  /** The identities that must hold. */
  List<Row> equalities() {
    return equalities;
  }

  /** The change of a variable by that much, in the form's unit. */
  Change change(Variable variable, long delta) {
    BigDecimal value = BigDecimal.valueOf(variable.value() + delta, scale);
    return new Change(variable.entry(), value.scale() == 0 ? value : plain(value));
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * Whether the cells may change by so much: they keep sign and unit, and no identity that held
   * breaks.
   */
  boolean allows(Map<Variable, Long> deltas) {
    for (Map.Entry<Variable, Long> delta : deltas.entrySet()) {
      long value = delta.getKey().value() + delta.getValue();
      CellSpec spec = delta.getKey().spec();
      if (value < 0 && !spec.signed() || value % unit != 0 && !spec.decimal()) {
        return false;
      }
    }
    for (Row constraint : constraints) {
      long sum = constraint.residual;
      for (Map.Entry<Variable, Long> delta : deltas.entrySet()) {
        sum += constraint.coefficient(delta.getKey()) * delta.getValue();
      }
      if (constraint.holds(constraint.residual) && !constraint.holds(sum)) {
        return false;
      }
    }
    return true;
  }
}
