package report.dsl.rules;

import java.util.function.Consumer;
import report.dsl.forms.Severity;
import report.dsl.model.Amount.Flaw;
import report.dsl.model.Cell;

/** Digits of full width, which look alike but are not read as numbers elsewhere. */
final class FullWidthDigits implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public Remedy remedy(Finding finding) {
    return Remedy.MECHANICAL;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Flaws.cells(subject.filing(), Flaw.FULL_WIDTH).map(this::fullWidth).forEach(found);
  }

  private Finding fullWidth(Cell cell) {
    String number = Flaws.canonical(cell);
    String message = "%s填写“%s”，是全角字符，应当用半角写成%s。".formatted(Cells.name(cell), cell.text(), number);
    return Flaws.rewritten(finding(cell.span(), message), cell, number);
  }
}
