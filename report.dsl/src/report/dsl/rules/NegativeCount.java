package report.dsl.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import report.dsl.forms.Severity;
import report.dsl.model.Amount;
import report.dsl.model.Amount.Flaw;
import report.dsl.model.Cell;

/** A count or sum of money is never below 0; only columns that the form marks with ± may be. */
final class NegativeCount implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Cells.numbers(subject.filing())
        .filter(cell -> !cell.spec().orElseThrow().signed())
        .filter(cell -> value(cell).signum() < 0)
        .filter(cell -> !((Amount.Number) cell.amount()).flaws().contains(Flaw.SIGN_WORD))
        .map(cell -> negative(cell, subject.explained()))
        .forEach(found);
  }

  private Finding negative(Cell cell, Explained explained) {
    Optional<BigDecimal> known = cell.address().flatMap(explained::value);
    String number = known.orElse(value(cell).negate()).toPlainString();
    String should = known.isPresent() ? "，按勾稽关系应为" + number : "";
    String message = "%s填写%s，数量和金额不能小于0%s。".formatted(Cells.name(cell), cell.text(), should);
    return Flaws.rewritten(finding(cell.span(), message), cell, number);
  }

  private static BigDecimal value(Cell cell) {
    return ((Amount.Number) cell.amount()).value();
  }
}
