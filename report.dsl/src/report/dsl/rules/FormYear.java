package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import report.dsl.forms.Severity;
import report.dsl.forms.Years;
import report.dsl.model.Filing;
import report.dsl.model.FormLine;
import report.dsl.model.Header;
import report.dsl.model.HeaderKey;

/** The form named is not for the reported year: the edition follows that, not the day it is out. */
final class FormYear implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public Remedy remedy(Finding finding) {
    return Remedy.CERTAIN;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Filing filing = subject.filing();
    if (filing.formLine().found() && filing.year().isPresent()) {
      int year = filing.year().get();
      filing
          .form()
          .years()
          .filter(years -> !years.contains(year))
          .ifPresent(years -> found.accept(otherYear(filing, years, year)));
    }
  }

  private Finding otherYear(Filing filing, Years years, int year) {
    FormLine line = filing.formLine();
    String message =
        "年度是%d，%s适用于%s%s。"
            .formatted(
                year,
                Words.quote(filing.form().name()),
                years.inWords(),
                line.due().map(due -> "，应当用" + Words.quote(due)).orElse(""));
    Header header = filing.header(HeaderKey.YEAR).orElseThrow();
    return finding(line.nameSpan(), message)
        .with(List.of(new Finding.Related(header.valueSpan(), "报告所述的年份")))
        .fixedBy(
            line.due().stream()
                .map(due -> new Fix("改为" + Words.quote(due), new Edit(line.nameSpan(), due)))
                .toList());
  }
}
