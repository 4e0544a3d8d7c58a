package report.dsl.rules;

import java.util.function.Consumer;
import report.dsl.forms.Severity;
import report.dsl.model.Amount.Flaw;
import report.dsl.model.Cell;

/** Commas or blanks between the thousands of a number. */
final class DigitGrouping implements Rule<Subject> {

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
    Flaws.cells(subject.filing(), Flaw.GROUPING).map(this::grouped).forEach(found);
  }

  private Finding grouped(Cell cell) {
    String number = Flaws.canonical(cell);
    String message = "%s填写“%s”，数字中间不加分隔，应当写成%s。".formatted(Cells.name(cell), cell.text(), number);
    return Flaws.rewritten(finding(cell.span(), message), cell, number);
  }
}
