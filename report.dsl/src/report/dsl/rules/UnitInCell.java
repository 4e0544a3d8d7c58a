package report.dsl.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import report.dsl.forms.Names;
import report.dsl.forms.Severity;
import report.dsl.model.Amount.Flaw;
import report.dsl.model.Cell;

/** A unit inside a cell: the form gives it, and money in another unit is converted to that. */
final class UnitInCell implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public Remedy remedy(Finding finding) {
    return Remedy.MECHANICAL;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Flaws.cells(subject.filing(), Flaw.UNIT).map(this::unit).forEach(found);
  }

  private Finding unit(Cell cell) {
    String number = Flaws.canonical(cell);
    String unit = cell.spec().orElseThrow().unit();
    String reason =
        isConverted(cell)
            ? "这一栏的单位是%s，%s=%s%s".formatted(unit, cell.text(), number, unit)
            : "单位由表式给出，格内只写数字";
    String message = "%s填写“%s”，%s，应当填写%s。".formatted(Cells.name(cell), cell.text(), reason, number);
    return Flaws.rewritten(finding(cell.span(), message), cell, number);
  }

  /** Whether the number as written is not the number in the form's unit. */
  private static boolean isConverted(Cell cell) {
    String written = Names.key(cell.text()).replaceAll("[^0-9.]", "");
    return new BigDecimal(written).compareTo(Flaws.value(cell).abs()) != 0;
  }
}
