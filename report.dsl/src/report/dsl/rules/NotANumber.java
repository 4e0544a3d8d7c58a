package report.dsl.rules;

import java.text.Normalizer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.dsl.forms.Severity;
import report.dsl.model.Amount;
import report.dsl.model.Cell;

/** A cell that holds something else than a number. */
final class NotANumber implements Rule<Subject> {

  /** One number among Chinese words; anything else leaves room for doubt. */
  private static final Pattern NUMBER_IN_WORDS =
      Pattern.compile("[\\p{IsHan}\\s]*?(\\d{1,15}(?:\\.\\d{1,6})?)[\\p{IsHan}\\s]*");

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Cells.placed(subject.filing())
        .filter(cell -> cell.amount() instanceof Amount.Unreadable)
        .map(this::unreadable)
        .forEach(found);
  }

  private Finding unreadable(Cell cell) {
    String unit = cell.spec().orElseThrow().unit();
    String message =
        "%s填写“%s”，读不出一个以%s为单位的数，应当只写数字，没有的填0。".formatted(Cells.name(cell), cell.text(), unit);
    Finding finding = finding(cell.span(), message).about(cell.address().stream().toList());
    Matcher number =
        NUMBER_IN_WORDS.matcher(Normalizer.normalize(cell.text(), Normalizer.Form.NFKC));
    return number.matches() ? Flaws.rewritten(finding, cell, number.group(1)) : finding;
  }
}
