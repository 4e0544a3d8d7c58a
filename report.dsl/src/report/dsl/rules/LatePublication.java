package report.dsl.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import report.dsl.forms.Deadlines;
import report.dsl.forms.Severity;
import report.dsl.model.Filing;
import report.dsl.model.Header;
import report.dsl.model.HeaderKey;
import report.dsl.model.WrittenDate;

/** A date of the header after the day by which the report is to be published ({@code 公布期限}). */
final class LatePublication implements Rule<Subject> {

  /** A report is published on the first of these that it states, or after the second. */
  private static final List<HeaderKey> DATES = List.of(HeaderKey.PUBLISHED, HeaderKey.WRITTEN);

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Filing filing = subject.filing();
    Optional<BodyKind> kind = BodyKind.of(filing).filter(k -> k != BodyKind.TOWNSHIP);
    Optional<Deadlines> deadlines = filing.form().deadlines();
    if (kind.isPresent() && deadlines.isPresent() && filing.year().isPresent()) {
      boolean government = kind.get() == BodyKind.GOVERNMENT;
      MonthDay last = government ? deadlines.get().governments() : deadlines.get().departments();
      LocalDate deadline = last.atYear(filing.year().get() + 1);
      String whose = government ? "政府的年报" : "政府部门的年报";
      DATES.stream()
          .flatMap(key -> filing.header(key).stream())
          .findFirst()
          .filter(date -> WrittenDate.day(date.value()).filter(deadline::isBefore).isPresent())
          .ifPresent(date -> found.accept(late(date, deadline, whose, deadlines.get().basis())));
    }
  }

  private Finding late(Header date, LocalDate deadline, String whose, String basis) {
    String message =
        "%s是%s，%s应当在%s前公布（%s）。"
            .formatted(date.key().orElseThrow().word(), date.value(), whose, deadline, basis);
    return finding(date.valueSpan(), message);
  }
}
