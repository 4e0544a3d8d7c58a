package report.dsl.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import report.dsl.ledger.Equation;
import report.dsl.ledger.Imbalance;
import report.dsl.ledger.Ledger;
import report.dsl.model.Address;
import report.dsl.model.Filing;
import report.dsl.model.FilledTable;

/**
 * One fault is one finding: what is wrong with whole lines, blanks and negative counts is worked
 * out first, and the identities are judged as if that were mended.
 */
public final class Explained {

  private final List<Misfill> totals;
  private final List<Misfill> shifted;
  private final Map<Address, BigDecimal> values = new HashMap<>();
  private final Map<Address, Equation> evidence = new HashMap<>();
  private final Ledger ledger;

  private Explained(Filing filing, Ledger written) {
    boolean sound = written.equations().stream().allMatch(Explained::isSound);
    totals = sound ? List.of() : lines(filing, written, UnfilledTotal::in);
    shifted = sound ? List.of() : lines(filing, known(written), ShiftedRow::in);
    if (!sound) {
      Forced forced = new Forced(known(written));
      values.putAll(forced.values());
      evidence.putAll(forced.evidence());
    }
    ledger = known(written);
    ledger.imbalances().forEach(this::add);
  }

  /** Works it out for a report and its identities. */
  static Explained of(Filing filing, Ledger ledger) {
    return new Explained(filing, ledger);
  }

  private static boolean isSound(Equation equation) {
    return (equation.holds() || !equation.mustHold())
        && equation.entries().noneMatch(Forced::isOpen);
  }

  private Ledger known(Ledger written) {
    return written.with(values);
  }

  private List<Misfill> lines(
      Filing filing, Ledger known, BiFunction<FilledTable, Ledger, Stream<Misfill>> search) {
    List<Misfill> found = filing.tables().flatMap(table -> search.apply(table, known)).toList();
    found.forEach(line -> values.putAll(line.values()));
    return found;
  }

  private void add(Imbalance imbalance) {
    if (imbalance.unique()) {
      imbalance.repairs().get(0).changes().stream()
          .filter(change -> change.entry().isBlank())
          .forEach(change -> values.put(change.entry().address(), change.value()));
      return;
    }
    for (Equation equation : imbalance.failing()) {
      equation
          .entries()
          .filter(entry -> entry.isBlank())
          .forEach(entry -> evidence.putIfAbsent(entry.address(), equation));
    }
  }

  /** Totals left out as a whole. */
  List<Misfill> totals() {
    return totals;
  }

  /** Rows that stand one column beside their own. */
  List<Misfill> shifted() {
    return shifted;
  }

  /** What a cell should hold. */
  Optional<BigDecimal> value(Address cell) {
    return Optional.ofNullable(values.get(cell));
  }

  /** An identity that gives a cell's value, or else fails if that is 0; empty when 0 would do. */
  Optional<Equation> evidence(Address cell) {
    return Optional.ofNullable(evidence.get(cell));
  }

  /** The identities once all this is mended. */
  Ledger ledger() {
    return ledger;
  }
}
