package report.dsl.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import report.dsl.forms.CellSpec;
import report.dsl.forms.IdentitySpec.Relation;
import report.dsl.forms.Severity;
import report.dsl.model.Address;
import report.dsl.model.Amount;

/**
 * The identities of a report in whole numbers, over the cells that may be changed. Cells written
 * {@code =} are no cells here: what computes them stands in their place.
 */
final class LinearSystem {

  private static final int MAX_DIGITS = 17;

  /** With this no product of a coefficient and a number, nor three of them, is too large. */
  private static final int MAX_COEFFICIENT = 16;

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
  private final Map<Address, Map<Variable, Long>> variables = new HashMap<>();
  private final List<Row> equalities = new ArrayList<>();
  private final List<Row> constraints = new ArrayList<>();
  private final int scale;
  private boolean large;

  /** What 1 is in the numbers of this system. */
  private final long unit;

  /**
   * @param wanted which identities it is of
   */
  LinearSystem(Ledger ledger, Predicate<Equation> wanted) {
    this.ledger = ledger;
    this.scale =
        ledger.equations().stream()
            .flatMap(Equation::entries)
            .mapToInt(entry -> entry.value().scale())
            .reduce(0, Math::max);
    this.unit = scale > MAX_DIGITS ? 0 : BigDecimal.TEN.pow(scale).longValueExact();
    if (fits()) {
      ledger.equations().stream().filter(wanted).forEach(this::add);
    }
    if (large) {
      equalities.clear();
      constraints.clear();
    }
  }

  /**
   * Whether whole numbers of this machine hold every number of the report; else nothing is
   * searched.
   */
  private boolean fits() {
    return ledger.equations().stream()
        .flatMap(
            equation ->
                Stream.concat(
                    Stream.of(equation.difference()), equation.entries().map(Entry::value)))
        .allMatch(number -> number.precision() - number.scale() + scale <= MAX_DIGITS);
  }

  private void add(Equation equation) {
    Row row = new Row(equation);
    equation.left().forEach(summand -> add(row.coefficients, summand, 1));
    equation.right().forEach(summand -> add(row.coefficients, summand, -1));
    row.residual = scaled(equation.difference());
    row.coefficients.values().removeIf(coefficient -> coefficient == 0);
    if (equation.spec().relation() == Relation.EQUAL && equation.spec().severity() == Severity.E) {
      row.coefficients.keySet().forEach(variable -> variable.rows().add(row));
      equalities.add(row);
    } else {
      constraints.add(row);
    }
  }

  private void add(Map<Variable, Long> sum, Summand summand, int side) {
    if (summand.entry().isPresent()) {
      long sign = side * summand.sign();
      variables(summand.entry().get()).forEach((v, times) -> add(sum, v, sign * times));
    }
  }

  private void add(Map<Variable, Long> sum, Variable variable, long times) {
    long all = sum.merge(variable, times, Long::sum);
    large |= Math.abs(all) > MAX_COEFFICIENT;
  }

  /** The cell, or those that compute it, each by how often it counts; worked out once. */
  private Map<Variable, Long> variables(Entry entry) {
    Map<Variable, Long> found = variables.get(entry.address());
    if (found == null) {
      Map<Variable, Long> sum = new LinkedHashMap<>();
      if (entry.isComputed()) {
        ledger.definition(entry.address()).orElseThrow().right().forEach(s -> add(sum, s, 1));
      } else {
        sum.put(new Variable(entry, scaled(entry.value()), new ArrayList<>()), 1L);
      }
      variables.put(entry.address(), sum);
      found = sum;
    }
    return found;
  }

  private long scaled(BigDecimal value) {
    return value.movePointRight(scale).longValueExact();
  }

  /** What 1 is in the numbers of this system. */
  long unit() {
    return unit;
  }

  /**
   * By how much the one cell can change when the other, which is in the same identities, makes up
   * for it in this one: signs and all identities that only warn narrow it.
   */
  Range range(Variable one, Variable other, Row row) {
    Range range = new Range();
    long a = row.coefficient(one);
    long b = Math.abs(row.coefficient(other));
    long sign = Long.signum(row.coefficient(other));
    if (!one.spec().signed()) {
      range.keep(1, one.value());
    }
    if (!other.spec().signed()) {
      range.keep(-sign * a, b * other.value() - sign * row.residual);
    }
    for (Row constraint : constraints) {
      long c = sign * constraint.coefficient(other);
      long factor = b * constraint.coefficient(one) - c * a;
      long constant = b * constraint.residual - c * row.residual;
      Relation relation = constraint.equation.spec().relation();
      if (constraint.holds(constraint.residual) && relation != Relation.AT_MOST) {
        range.keep(factor, constant);
      }
      if (constraint.holds(constraint.residual) && relation != Relation.AT_LEAST) {
        range.keep(-factor, -constant);
      }
    }
    return range;
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
      boolean possible =
          (value >= 0 || spec.signed())
              && (value % unit == 0 || spec.decimal())
              && Amount.isWritable(plain(BigDecimal.valueOf(value, scale)));
      if (!possible) {
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
