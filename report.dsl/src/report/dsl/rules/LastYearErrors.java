package report.dsl.rules;

import java.util.function.Consumer;
import report.dsl.context.LastYear;
import report.dsl.forms.Severity;

/** Last year's report has errors itself, so that what is compared with it may be wrong there. */
final class LastYearErrors implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.I;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    LastYear last = subject.context().lastYear();
    last.comparable()
        .filter(report -> report.errors() > 0)
        .map(
            report ->
                finding(
                    last.header().orElseThrow().valueSpan(),
                    "上年的年报“%s”有%d处错误，与它不一致的，也可能是上年的数不对。".formatted(report.name(), report.errors())))
        .ifPresent(found);
  }
}
