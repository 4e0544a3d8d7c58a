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
import report.dsl.model.Amount;
import report.dsl.model.Cell;
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
  private final Demands demands;
  private final Ledger ledger;

  private Explained(Filing filing, Ledger written) {
    boolean sound = written.equations().stream().allMatch(Explained::isSound);
    totals = sound ? List.of() : lines(filing, written, UnfilledTotal::in);
    shifted = sound ? List.of() : lines(filing, known(written), ShiftedRow::in);
    Map<Address, Equation> evidence = Map.of();
    if (!sound) {
      Forced forced = new Forced(known(written));
      values.putAll(forced.values());
      evidence = forced.evidence();
    }
    ledger = known(written);
    ledger.imbalances().stream().filter(Imbalance::unique).forEach(this::fillBlanks);
    demands = new Demands(evidence, ledger);
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

  private void fillBlanks(Imbalance imbalance) {
    imbalance.repairs().get(0).changes().stream()
        .filter(change -> change.entry().isBlank())
        .forEach(change -> values.put(change.entry().address(), change.value()));
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

  /** How the number that a blank cell should hold is written; empty when none is known. */
  public Optional<String> text(Cell cell) {
    return cell.address()
        .filter(address -> cell.amount() instanceof Amount.Blank)
        .flatMap(this::value)
        .map(value -> Cells.written(value, cell));
  }

  /** Fills the blank cell with it. */
  public Optional<Edit> fill(Cell cell) {
    return text(cell).map(number -> Cells.put(cell, number));
  }

  /** All of these. */
  Map<Address, BigDecimal> values() {
    return values;
  }

  /** What identities ask of blank cells. */
  Demands demands() {
    return demands;
  }

  /** The identities once all this is mended. */
  Ledger ledger() {
    return ledger;
  }
}
