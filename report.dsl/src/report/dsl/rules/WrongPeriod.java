package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import report.dsl.forms.Severity;
import report.dsl.model.Filing;
import report.dsl.rules.Period.Stated;

/** The days that the report says its numbers are of are not those of its year. */
final class WrongPeriod implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public Remedy remedy(Finding finding) {
    return Remedy.CERTAIN;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Filing filing = subject.filing();
    Period.of(filing).ifPresent(period -> check(period, period.stated(subject.passages()), found));
  }

  private void check(Period period, List<Stated> stated, Consumer<Finding> found) {
    if (stated.stream().noneMatch(Stated::right)) {
      for (Stated wrong : stated) {
        String message = "统计期限写作“%s”，应当是“%s”。".formatted(wrong.text(), period.days());
        found.accept(
            finding(wrong.span().orElseThrow(), message)
                .fixedBy("改为" + period.days(), wrong.span().orElseThrow(), period.days()));
      }
    }
  }
}
