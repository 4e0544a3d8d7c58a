package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import report.dsl.forms.Severity;
import report.dsl.ledger.Entry;
import report.dsl.model.Prose.Bound;

/**
 * {@code {…}} bound to a cell that is blank. A cell that is missing or no number is reported where
 * it stands, not again here.
 */
final class BlankReference implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    References.of(subject.filing())
        .filter(bound -> bound.cells().size() == 1)
        .forEach(
            bound ->
                subject
                    .ledger()
                    .entry(bound.cells().get(0))
                    .filter(Entry::isBlank)
                    .ifPresent(entry -> found.accept(blank(bound, entry, subject))));
  }

  private Finding blank(Bound bound, Entry entry, Subject subject) {
    String name = Cells.name(entry.cell());
    String message = "“{%s}”取%s的数，而这一格没有填写，刊出的正文会缺这个数。".formatted(bound.text(), name);
    Blanks blank = new Blanks(List.of(entry.cell()), subject.explained());
    return finding(bound.span(), message)
        .about(bound.cells())
        .with(List.of(new Finding.Related(entry.cell().span(), name + "没有填写")))
        .fixedBy(blank.fix().stream().map(fix -> fix.of(name)).toList());
  }
}
