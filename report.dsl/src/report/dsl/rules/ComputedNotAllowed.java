package report.dsl.rules;

import java.util.function.Consumer;
import report.dsl.forms.Severity;
import report.dsl.model.Amount;
import report.dsl.model.Cell;

/** {@code =} in a cell that no identity of the form computes. */
final class ComputedNotAllowed implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Cells.placed(subject.filing())
        .filter(cell -> cell.amount() instanceof Amount.Computed)
        .filter(cell -> !subject.ledger().isComputable(cell.address().orElseThrow()))
        .map(this::notComputable)
        .forEach(found);
  }

  private Finding notComputable(Cell cell) {
    String message = "%s填写“%s”，没有勾稽关系能算出这一格，应当直接填写数字。".formatted(Cells.name(cell), cell.text());
    Finding finding = finding(cell.span(), message).about(cell.address().stream().toList());
    return ((Amount.Computed) cell.amount())
        .shown()
        .map(shown -> Flaws.rewritten(finding, cell, shown.toPlainString()))
        .orElse(finding);
  }
}
