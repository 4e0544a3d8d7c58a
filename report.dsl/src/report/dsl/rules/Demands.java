package report.dsl.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import report.dsl.ledger.Entry;
import report.dsl.ledger.Equation;
import report.dsl.ledger.Ledger;
import report.dsl.model.Address;

/**
 * What identities ask of blank cells: which one leaves a cell a single number, or fails over it.
 */
final class Demands {

  private final Ledger ledger;
  private final Map<Address, List<Equation>> equations = new HashMap<>();

  /**
   * @param forced the identities that leave a cell a single number
   * @param ledger the identities once all such cells are filled
   */
  Demands(Map<Address, Equation> forced, Ledger ledger) {
    this.ledger = ledger;
    forced.forEach((cell, equation) -> equations.put(cell, new ArrayList<>(List.of(equation))));
    ledger.failing().forEach(this::add);
  }

  private void add(Equation equation) {
    equation
        .entries()
        .flatMap(entry -> ledger.behind(entry).stream())
        .filter(Entry::isBlank)
        .forEach(entry -> about(entry.address()).add(equation));
  }

  private List<Equation> about(Address cell) {
    return equations.computeIfAbsent(cell, address -> new ArrayList<>(2));
  }

  /** An identity that gives a cell's value, or else fails over it; empty when there is none. */
  Optional<Equation> of(Address cell) {
    return equations.getOrDefault(cell, List.of()).stream().findFirst();
  }

  /** An identity that fails if all these cells were 0, whatever else is filled in. */
  Optional<Equation> against(Set<Address> cells) {
    return cells.stream()
        .flatMap(cell -> equations.getOrDefault(cell, List.of()).stream())
        .filter(equation -> !equation.holds() && !ledger.canHold(equation, cells))
        .findFirst();
  }
}
