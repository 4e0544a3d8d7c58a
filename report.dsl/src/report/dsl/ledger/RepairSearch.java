package report.dsl.ledger;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.dsl.ledger.LinearSystem.Row;
import report.dsl.ledger.LinearSystem.Variable;
import report.dsl.model.Address;

/**
 * The smallest repair: the fewest cells whose change makes every failing identity hold and breaks
 * none, one cell, then two. Where two are not enough, the failing identities are taken apart by the
 * cells that could repair some of them all alone.
 */
final class RepairSearch {

  /** Where there are more, no few identities single one out. */
  private static final int MOST_CONFIRMED = 100;

  private final Ledger ledger;
  private final LinearSystem system;

  private RepairSearch(Ledger ledger, Predicate<Equation> wanted) {
    this.ledger = ledger;
    this.system = new LinearSystem(ledger, wanted);
  }

  /**
   * The failing identities that must hold, by what hangs together. Those that wait for blanks say
   * something only where several of them, and all, ask for the same numbers in these blanks; else
   * the others are judged without them.
   */
  static List<Imbalance> imbalances(Ledger ledger) {
    List<Imbalance> all = new RepairSearch(ledger, e -> true).imbalances();
    if (ledger.failing().stream().noneMatch(ledger::awaits)) {
      return all;
    }
    List<Imbalance> found =
        new ArrayList<>(
            all.stream()
                .filter(i -> i.failing().stream().noneMatch(ledger::awaits) || i.fillsOnly())
                .toList());
    Set<Equation> told = Collections.newSetFromMap(new IdentityHashMap<>());
    found.forEach(imbalance -> told.addAll(imbalance.failing()));
    new RepairSearch(ledger, equation -> !ledger.awaits(equation))
        .imbalances().stream()
            .filter(imbalance -> imbalance.failing().stream().noneMatch(told::contains))
            .forEach(found::add);
    return found;
  }

  private List<Imbalance> imbalances() {
    List<Imbalance> found = new ArrayList<>();
    Set<Row> seen = new LinkedHashSet<>();
    for (Row row : system.equalities()) {
      if (row.residual != 0 && !seen.contains(row)) {
        Set<Row> group = reach(row);
        seen.addAll(group);
        found.addAll(repair(group.stream().filter(r -> r.residual != 0).toList()));
      }
    }
    return found;
  }

  /** All identities that share cells with this one, directly or through others. */
  private static Set<Row> reach(Row start) {
    Set<Row> reached = new LinkedHashSet<>(Set.of(start));
    Deque<Row> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (Variable variable : open.pop().coefficients.keySet()) {
        for (Row row : variable.rows()) {
          if (reached.add(row)) {
            open.push(row);
          }
        }
      }
    }
    return reached;
  }

  private List<Imbalance> repair(List<Row> failing) {
    List<Repair> single = singles(failing);
    if (!single.isEmpty()) {
      return List.of(imbalance(failing, single, false));
    }
    PairSearch pairs = new PairSearch(system, failing);
    if (!pairs.repairs().isEmpty()) {
      return List.of(imbalance(failing, pairs.repairs(), pairs.stopped()));
    }
    return takeApart(failing);
  }

  private List<Repair> singles(List<Row> failing) {
    return failing.get(0).coefficients.keySet().stream()
        .filter(variable -> failing.stream().allMatch(row -> row.coefficient(variable) != 0))
        .flatMap(variable -> alone(variable).stream())
        .toList();
  }

  /** The one change of the cell that makes all of its identities hold. */
  private List<Repair> alone(Variable variable) {
    Row first = variable.rows().get(0);
    long coefficient = first.coefficient(variable);
    long delta = -first.residual / coefficient;
    boolean solves =
        delta != 0
            && variable.rows().stream()
                .allMatch(row -> row.residual + row.coefficient(variable) * delta == 0);
    return solves && system.allows(Map.of(variable, delta))
        ? List.of(new Repair(List.of(system.change(variable, delta))))
        : List.of();
  }

  private Imbalance imbalance(List<Row> failing, List<Repair> repairs, boolean open) {
    List<Repair> sorted =
        repairs.stream().sorted(Comparator.comparingLong(Repair::overruled)).toList();
    List<Repair> likeliest =
        sorted.stream().filter(r -> r.overruled() == sorted.get(0).overruled()).toList();
    List<Repair> confirmed = likeliest.size() > 1 ? confirmed(likeliest) : likeliest;
    List<Repair> all = new ArrayList<>(confirmed);
    sorted.stream().filter(repair -> !confirmed.contains(repair)).forEach(all::add);
    return new Imbalance(
        failing.stream().map(row -> row.equation).toList(), all, !open && confirmed.size() == 1);
  }

  /**
   * Those that most identities with other reports speak for. They decide between repairs that are
   * equally small and never outweigh what the report itself says.
   */
  private List<Repair> confirmed(List<Repair> repairs) {
    if (ledger.across().isEmpty() || repairs.size() > MOST_CONFIRMED) {
      return repairs;
    }
    Map<Repair, Long> holding = new LinkedHashMap<>();
    repairs.forEach(
        r -> holding.put(r, ledger.tryingAcross(values(r)).filter(Equation::holds).count()));
    long most = Collections.max(holding.values());
    return repairs.stream().filter(repair -> holding.get(repair) == most).toList();
  }

  private static Map<Address, BigDecimal> values(Repair repair) {
    return repair.changes().stream()
        .collect(Collectors.toMap(change -> change.entry().address(), Change::value));
  }

  /** Groups of failing identities, each joined by cells of which every identity fails. */
  private List<Imbalance> takeApart(List<Row> failing) {
    List<Imbalance> found = new ArrayList<>();
    Set<Row> left = new LinkedHashSet<>(failing);
    while (!left.isEmpty()) {
      Set<Row> cluster = new LinkedHashSet<>(Set.of(left.iterator().next()));
      Set<Variable> cells = new LinkedHashSet<>();
      Deque<Row> open = new ArrayDeque<>(cluster);
      while (!open.isEmpty()) {
        for (Variable variable : open.pop().coefficients.keySet()) {
          if (!cells.contains(variable) && !alone(variable).isEmpty()) {
            cells.add(variable);
            variable.rows().stream().filter(cluster::add).forEach(open::push);
          }
        }
      }
      left.removeAll(cluster);
      found.addAll(clustered(List.copyOf(cluster), cells));
    }
    return found;
  }

  /** A cell that repairs the whole group, or else each identity with what might repair it. */
  private List<Imbalance> clustered(List<Row> cluster, Set<Variable> cells) {
    List<Repair> whole = singles(cluster);
    if (!whole.isEmpty()) {
      return List.of(imbalance(cluster, whole, false));
    }
    return cluster.stream()
        .map(
            row -> {
              Stream<Variable> parts = cells.stream().filter(c -> row.coefficient(c) != 0);
              List<Repair> repairs = parts.flatMap(cell -> alone(cell).stream()).toList();
              return imbalance(List.of(row), repairs, true);
            })
        .toList();
  }
}
