package report.dsl.rules;

import java.util.function.Consumer;
import report.dsl.forms.Severity;

/** A suppression without its reason; it has no effect until it gives one. */
final class SuppressionReason implements Rule<Outcome> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Outcome outcome, Consumer<Finding> found) {
    outcome.filing().suppressions().stream()
        .filter(suppression -> suppression.reason().isEmpty())
        .map(
            suppression ->
                finding(
                    suppression.span(),
                    "“忽略 %s”没有写理由，应当在冒号后面写明为什么可以忽略；没有理由的不起作用。".formatted(suppression.rule())))
        .forEach(found);
  }
}
