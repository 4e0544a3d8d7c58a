package report.dsl.rules;

import java.util.function.Consumer;
import report.dsl.forms.CellSpec;
import report.dsl.forms.Severity;
import report.dsl.model.Amount.Flaw;
import report.dsl.model.Cell;

/** A word such as 增 or 减 before a number: a sign says it where the form has one, else nothing. */
final class SignedCount implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  /** Where a total belongs, 增2件 may well be no total. */
  @Override
  public Remedy remedy(Finding finding) {
    return finding.cells().stream()
            .flatMap(a -> a.table().cell(a.row(), a.column()).stream())
            .allMatch(CellSpec::signed)
        ? Remedy.MECHANICAL
        : Remedy.CHOICE;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Flaws.cells(subject.filing(), Flaw.SIGN_WORD).map(this::signWord).forEach(found);
  }

  private Finding signWord(Cell cell) {
    boolean signed = cell.spec().orElseThrow().signed();
    String number = signed ? Flaws.canonical(cell) : Flaws.value(cell).abs().toPlainString();
    String reason = signed ? "增减用正负号表示，格内只写数字" : "这一栏填写总数，不分增减";
    String message = "%s填写“%s”，%s，应当填写%s。".formatted(Cells.name(cell), cell.text(), reason, number);
    return Flaws.rewritten(finding(cell.span(), message), cell, number);
  }
}
