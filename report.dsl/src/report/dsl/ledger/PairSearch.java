package report.dsl.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.dsl.ledger.LinearSystem.Row;
import report.dsl.ledger.LinearSystem.Variable;

/**
 * Repairs of two cells. One of them is in the first failing identity; the identities that hold only
 * one of the two fix its change, and all others must agree.
 */
final class PairSearch {

  /** Two ways of sharing a change, and the two that change only one of the cells. */
  private static final int STEPS = 4;

  /** Where so many will do, nobody chooses among them. */
  private static final int MOST = 1000;

  private final LinearSystem system;
  private final List<Row> failing;
  private final List<Repair> repairs = new ArrayList<>();

  PairSearch(LinearSystem system, List<Row> failing) {
    this.system = system;
    this.failing = failing;
    search();
  }

  List<Repair> repairs() {
    return repairs;
  }

  /** Whether there may be more than those found. */
  boolean stopped() {
    return repairs.size() >= MOST;
  }

  private void search() {
    Set<Variable> done = new HashSet<>();
    for (Variable one : failing.get(0).coefficients.keySet()) {
      done.add(one);
      for (Variable other : partners(one)) {
        if (stopped()) {
          return;
        }
        if (!done.contains(other) && covers(one, other)) {
          solve(one, other);
        }
      }
    }
  }

  /**
   * The cells that may be the second one: those of an identity that fails without the first, or
   * that its change would break; else all it shares an identity with.
   */
  private Set<Variable> partners(Variable one) {
    return Stream.concat(
            failing.stream().filter(row -> row.coefficient(one) == 0),
            one.rows().stream().filter(row -> row.residual == 0))
        .map(row -> row.coefficients.keySet())
        .min(Comparator.comparingInt(Set::size))
        .orElseGet(
            () ->
                one.rows().stream()
                    .flatMap(row -> row.coefficients.keySet().stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private boolean covers(Variable one, Variable other) {
    for (Row row : failing) {
      if (row.coefficient(one) == 0 && row.coefficient(other) == 0) {
        return false;
      }
    }
    return true;
  }

  private void solve(Variable one, Variable other) {
    Row onlyOne = without(one, other);
    Row onlyOther = without(other, one);
    if (onlyOne == null && onlyOther == null) {
      solveTogether(one, other);
    } else if (onlyOne != null) {
      long delta = -onlyOne.residual / onlyOne.coefficient(one);
      accept(one, delta, other, rest(one, delta, other));
    } else {
      long delta = -onlyOther.residual / onlyOther.coefficient(other);
      accept(one, rest(other, delta, one), other, delta);
    }
  }

  /** An identity with the one cell and not the other; null when there is none. */
  private static Row without(Variable one, Variable other) {
    for (Row row : one.rows()) {
      if (row.coefficient(other) == 0) {
        return row;
      }
    }
    return null;
  }

  /** What the other cell must change by once the one changes by delta. */
  private static long rest(Variable one, long delta, Variable other) {
    Row row = other.rows().get(0);
    return -(row.residual + row.coefficient(one) * delta) / row.coefficient(other);
  }

  /** Both cells are in the very same identities. */
  private void solveTogether(Variable one, Variable other) {
    Row first = one.rows().get(0);
    for (Row second : one.rows()) {
      long a = first.coefficient(one);
      long b = first.coefficient(other);
      long c = second.coefficient(one);
      long d = second.coefficient(other);
      long determinant = a * d - b * c;
      if (determinant != 0) {
        long x = (b * second.residual - d * first.residual) / determinant;
        long y = (c * first.residual - a * second.residual) / determinant;
        accept(one, x, other, y);
        return;
      }
    }
    share(one, other, first);
  }

  /**
   * Any way of sharing the difference that leaves both cells possible will do, and two are enough
   * to tell that none is the only one.
   */
  private void share(Variable one, Variable other, Row row) {
    if (one.spec().decimal() && !other.spec().decimal()) {
      share(other, one, row);
      return;
    }
    Range range = system.range(one, other, row);
    long step = one.spec().decimal() ? 1 : system.unit();
    long end = range.end();
    int way = range.direction();
    long x = end + way * Math.floorMod(-way * (one.value() + end), step);
    int before = repairs.size();
    for (long i = 0; i < STEPS * Math.abs(row.coefficient(other)); i++) {
      if (range.contains(x) && repairs.size() < before + 2) {
        long y = -(row.residual + row.coefficient(one) * x) / row.coefficient(other);
        accept(one, x, other, y);
      }
      x += way * step;
    }
  }

  private void accept(Variable one, long x, Variable other, long y) {
    if (x == 0 || y == 0 || !solves(one, x, other, y, one) || !solves(one, x, other, y, other)) {
      return;
    }
    if (system.allows(Map.of(one, x, other, y))) {
      repairs.add(new Repair(List.of(system.change(one, x), system.change(other, y))));
    }
  }

  private static boolean solves(Variable one, long x, Variable other, long y, Variable in) {
    for (Row row : in.rows()) {
      if (row.residual + row.coefficient(one) * x + row.coefficient(other) * y != 0) {
        return false;
      }
    }
    return true;
  }
}
