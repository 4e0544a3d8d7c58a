package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import report.dsl.context.LastYear;
import report.dsl.forms.IdentitySpec;
import report.dsl.forms.IdentitySpec.Reach;
import report.dsl.forms.Severity;
import report.dsl.ledger.Equation;

/** Last year's report is on another form, so that some identities across years say nothing. */
final class LastYearForm implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.I;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    LastYear last = subject.context().lastYear();
    if (last.comparable().isPresent() && last.isOnOtherForm()) {
      List<IdentitySpec> compared =
          subject.ledger().across().stream().map(Equation::spec).distinct().toList();
      String left =
          subject.filing().form().identities().stream()
              .filter(identity -> identity.reach() == Reach.ACROSS_YEARS)
              .filter(identity -> !compared.contains(identity))
              .map(Arithmetic::statement)
              .map(Words::quote)
              .distinct()
              .collect(Collectors.joining());
      String message =
          "上年的年报用的是%s，只核对两种表式都有的格%s。"
              .formatted(
                  Words.quote(last.report().orElseThrow().filing().form().name()),
                  left.isEmpty() ? "" : "；没有核对" + left);
      found.accept(finding(last.header().orElseThrow().valueSpan(), message));
    }
  }
}
