package report.dsl.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import report.dsl.forms.Severity;
import report.dsl.model.Amount.Flaw;
import report.dsl.model.Cell;

/** A word such as 增 or 减 before a number, where a sign says it or only a total may stand. */
final class SignedCount implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Flaws.cells(subject.filing(), Flaw.SIGN_WORD)
        .map(cell -> cell.spec().orElseThrow().signed() ? signed(cell) : total(cell, subject))
        .forEach(found);
  }

  private Finding signed(Cell cell) {
    String number = Flaws.canonical(cell);
    String message =
        "%s填写“%s”，增减用正负号表示，格内只写数字，应当填写%s。".formatted(Cells.name(cell), cell.text(), number);
    return Flaws.rewritten(finding(cell.span(), message), cell, number);
  }

  /** Nobody can tell a total by how it changed, unless the identities do. */
  private Finding total(Cell cell, Subject subject) {
    Optional<BigDecimal> known = cell.address().flatMap(subject.explained()::value);
    String should = known.map(n -> "按勾稽关系应为" + n.toPlainString()).orElse("请查明总数后填写");
    String message = "%s填写“%s”，这一栏填写总数，不是增减数，%s。".formatted(Cells.name(cell), cell.text(), should);
    Finding finding = finding(cell.span(), message).about(cell.address().stream().toList());
    return known
        .map(number -> Flaws.rewritten(finding, cell, number.toPlainString()))
        .orElse(finding);
  }
}
