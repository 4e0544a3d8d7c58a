package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import report.dsl.forms.Severity;
import report.dsl.ledger.Ledger;
import report.dsl.ledger.Worth;
import report.dsl.model.Formula;
import report.dsl.model.Prose.Bound;

/** {@code {… / …|%}} that divides by 0. */
final class UndefinedReference implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Ledger ledger = subject.ledger();
    References.of(subject.filing())
        .filter(
            bound -> bound.formula().flatMap(ledger::worth).filter(Worth::isUndefined).isPresent())
        .map(this::undefined)
        .forEach(found);
  }

  private Finding undefined(Bound bound) {
    Formula below = new Formula(bound.formula().orElseThrow().bottom(), List.of());
    return finding(
            bound.span(),
            "“{%s}”要除以%s，而它现在是0，算不出比例；没有的应当改写这句话。".formatted(bound.text(), Quantities.names(below)))
        .about(below.cells().distinct().toList());
  }
}
