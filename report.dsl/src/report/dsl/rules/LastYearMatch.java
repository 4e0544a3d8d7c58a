package report.dsl.rules;

import java.util.function.Consumer;
import report.dsl.context.LastYear;
import report.dsl.forms.Severity;
import report.dsl.model.Filing;
import report.dsl.model.Header;
import report.dsl.model.HeaderKey;

/** What is named as last year's report is another body's, or of another year. */
final class LastYearMatch implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    LastYear last = subject.context().lastYear();
    if (last.report().isPresent() && last.comparable().isEmpty()) {
      Header header = last.header().orElseThrow();
      Filing own = subject.filing();
      String message =
          "“%s”是%s的年报，应当是%s的；现在没有与上年核对。"
              .formatted(
                  header.value(),
                  name(last.report().get().filing(), 0),
                  last.isOfSameBody() ? "上一年，即%s年度".formatted(year(own, 1)) : name(own, 1));
      found.accept(
          finding(header.valueSpan(), message).fixedBy(LastYearOffer.instead(last).toList()));
    }
  }

  private static String name(Filing filing, int earlier) {
    String body = filing.value(HeaderKey.BODY);
    return "%s%s年度".formatted(body.isEmpty() ? "没有写明单位" : Words.quote(body), year(filing, earlier));
  }

  private static String year(Filing filing, int earlier) {
    return filing.year().map(year -> String.valueOf(year - earlier)).orElse("（没有写明年度）");
  }
}
