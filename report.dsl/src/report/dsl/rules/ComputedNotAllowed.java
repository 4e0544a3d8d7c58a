package report.dsl.rules;

import java.util.Optional;
import java.util.function.Consumer;
import report.dsl.forms.Severity;
import report.dsl.ledger.Ledger;
import report.dsl.model.Address;
import report.dsl.model.Amount;
import report.dsl.model.Cell;

/** {@code =} in a cell that no identity of the form computes, or only by way of the cell itself. */
final class ComputedNotAllowed implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Cells.placed(subject.filing())
        .filter(cell -> cell.amount() instanceof Amount.Computed)
        .flatMap(cell -> why(cell, subject.ledger()).map(why -> notComputable(cell, why)).stream())
        .forEach(found);
  }

  private static Optional<String> why(Cell cell, Ledger ledger) {
    Address address = cell.address().orElseThrow();
    if (!ledger.isComputable(address)) {
      return Optional.of("没有勾稽关系能算出这一格");
    }
    return ledger.isEndless(address) ? Optional.of("按勾稽关系逐格推算会绕回来，或者要经过100格以上") : Optional.empty();
  }

  private Finding notComputable(Cell cell, String why) {
    String message = "%s填写“%s”，%s，应当直接填写数字。".formatted(Cells.name(cell), cell.text(), why);
    Finding finding = finding(cell.span(), message).about(cell.address().stream().toList());
    return ((Amount.Computed) cell.amount())
        .shown()
        .map(shown -> Flaws.rewritten(finding, cell, shown.toPlainString()))
        .orElse(finding);
  }
}
