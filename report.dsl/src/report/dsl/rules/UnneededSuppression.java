package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.model.Source;
import report.dsl.model.Suppression;

/** A suppression that takes nothing away: there is no such finding, or it is an error. */
final class UnneededSuppression implements Rule<Outcome> {

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Outcome outcome, Consumer<Finding> found) {
    outcome.filing().suppressions().stream()
        .filter(suppression -> Rules.codes().contains(suppression.rule()))
        .filter(suppression -> !suppression.reason().isEmpty())
        .filter(suppression -> !takesEffect(outcome.of(suppression)))
        .map(suppression -> unneeded(suppression, outcome))
        .forEach(found);
  }

  private static boolean takesEffect(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() != Severity.E);
  }

  private Finding unneeded(Suppression suppression, Outcome outcome) {
    String message =
        outcome.of(suppression).isEmpty()
            ? "第%d行没有“%s”要忽略，这条注释已不需要。".formatted(suppression.line(), suppression.rule())
            : "第%d行的“%s”是错误，必须改正，不能忽略，这条注释不起作用。".formatted(suppression.line(), suppression.rule());
    Span line = wholeLine(suppression.span(), outcome.filing().source());
    return finding(suppression.span(), message).fixedBy("删除这条注释", line, "");
  }

  /** The line with its line end. */
  private static Span wholeLine(Span comment, Source source) {
    int line = source.line(comment.offset());
    Span span = source.lineSpan(line);
    return line < source.lineCount()
        ? span.to(new Span(source.lineSpan(line + 1).offset(), 0))
        : span;
  }
}
