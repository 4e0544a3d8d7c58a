package report.dsl.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import report.dsl.forms.Severity;
import report.dsl.model.Filing;
import report.dsl.model.Header;
import report.dsl.model.HeaderKey;
import report.dsl.model.WrittenDate;

/** A date of the header that is no day, is not written year-month-day, or comes too early. */
final class DateForm implements Rule<Subject> {

  private static final List<HeaderKey> DATES = List.of(HeaderKey.WRITTEN, HeaderKey.PUBLISHED);

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Filing filing = subject.filing();
    DATES.forEach(key -> filing.header(key).ifPresent(header -> check(key, header, found)));
    Optional<LocalDate> written = day(filing, HeaderKey.WRITTEN);
    Optional<LocalDate> published = day(filing, HeaderKey.PUBLISHED);
    if (written.isPresent() && published.filter(written.get()::isAfter).isPresent()) {
      Header header = filing.header(HeaderKey.PUBLISHED).orElseThrow();
      String message = "发布日期%s早于成文日期%s，请核对。".formatted(published.get(), written.get());
      found.accept(finding(header.valueSpan(), message).weighing(Severity.W));
    }
  }

  private void check(HeaderKey key, Header header, Consumer<Finding> found) {
    String name = Words.quote(key.word());
    Optional<LocalDate> day = WrittenDate.day(header.value());
    if (day.isEmpty()) {
      String what = WrittenDate.isDate(header.value()) ? "没有这一天" : "不是年、月、日俱全的日期";
      String message = "%s填写“%s”，%s，应当写成年-月-日。".formatted(name, header.value(), what);
      found.accept(finding(header.valueSpan(), message));
    } else if (!day.get().toString().equals(header.value())) {
      String date = day.get().toString();
      String message = "%s填写“%s”，应当写成“%s”。".formatted(name, header.value(), date);
      found.accept(
          finding(header.valueSpan(), message)
              .weighing(Severity.W)
              .fixedBy("改为" + date, header.valueSpan(), date));
    }
  }

  private static Optional<LocalDate> day(Filing filing, HeaderKey key) {
    return WrittenDate.day(filing.value(key));
  }
}
