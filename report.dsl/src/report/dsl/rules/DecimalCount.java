package report.dsl.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import report.dsl.forms.Severity;
import report.dsl.model.Cell;

/** A count with decimals; only columns of money that the form marks with 小数 have them. */
final class DecimalCount implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Cells.numbers(subject.filing())
        .filter(cell -> !cell.spec().orElseThrow().decimal())
        .filter(cell -> Flaws.value(cell).scale() > 0)
        .map(this::decimal)
        .forEach(found);
  }

  private Finding decimal(Cell cell) {
    BigDecimal value = Flaws.value(cell).stripTrailingZeros();
    boolean whole = value.scale() <= 0;
    String unit = cell.spec().orElseThrow().unit();
    String number = value.toPlainString();
    String message =
        "%s填写%s，%s数是整数，%s。"
            .formatted(
                Cells.name(cell), cell.text(), unit, whole ? "应当写成" + number : "没有小数，请核对原始记录");
    Finding finding = finding(cell.span(), message).about(cell.address().stream().toList());
    return whole ? Flaws.rewritten(finding, cell, number) : finding;
  }
}
