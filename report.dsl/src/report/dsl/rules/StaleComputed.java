package report.dsl.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import report.dsl.forms.IdentitySpec.Relation;
import report.dsl.forms.Severity;
import report.dsl.ledger.Entry;
import report.dsl.ledger.Equation;
import report.dsl.ledger.Ledger;
import report.dsl.model.Address;
import report.dsl.model.Amount;
import report.dsl.model.Cell;

/**
 * A value beside {@code =} that is no longer what the identity gives. Over a blank it waits:
 * filling the blank may well bring the value back.
 */
final class StaleComputed implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Cells.placed(subject.filing())
        .filter(cell -> cell.amount() instanceof Amount.Computed)
        .flatMap(cell -> stale(cell, subject.ledger()).stream())
        .forEach(found);
  }

  private Optional<Finding> stale(Cell cell, Ledger ledger) {
    Address address = cell.address().orElseThrow();
    Optional<BigDecimal> shown = ((Amount.Computed) cell.amount()).shown();
    Optional<Entry> entry = ledger.entry(address);
    if (shown.isEmpty()
        || entry.isEmpty()
        || shown.get().compareTo(entry.get().value()) == 0
        || !Forced.isFirm(entry.get(), ledger)
        || isDisputed(address, ledger)) {
      return Optional.empty();
    }
    Equation definition = ledger.definition(address).orElseThrow();
    String fresh = "=" + entry.get().value().toPlainString();
    String message =
        "%s写的是“%s”，勾稽关系算出的是%s，应当写“%s”。"
            .formatted(Cells.name(cell), cell.text(), Arithmetic.sum(definition.right()), fresh);
    return Optional.of(Flaws.rewritten(finding(cell.span(), message), cell, fresh));
  }

  /** Whether row and column give it different values, which is the identities' own finding. */
  private static boolean isDisputed(Address address, Ledger ledger) {
    return ledger.equations().stream()
        .filter(equation -> equation.spec().relation() == Relation.EQUAL && !equation.holds())
        .filter(equation -> equation.left().size() == 1)
        .flatMap(equation -> equation.left().get(0).entry().stream())
        .anyMatch(entry -> entry.address().equals(address));
  }
}
