package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import report.dsl.forms.Severity;
import report.dsl.model.Address;
import report.dsl.model.Prose.Bound;

/** {@code {…}} that several cells of the form answer to. */
final class AmbiguousReference implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    References references = new References(subject.filing().form());
    References.of(subject.filing())
        .filter(bound -> bound.cells().size() > 1)
        .map(bound -> ambiguous(bound, references))
        .forEach(found);
  }

  private Finding ambiguous(Bound bound, References references) {
    List<Address> shown = bound.cells().stream().limit(References.MOST_OFFERED).toList();
    String names =
        shown.stream()
            .map(cell -> "“" + references.braced(cell) + "”")
            .collect(Collectors.joining("、"));
    String message =
        "“{%s}”可以指%d格：%s%s，应当写明是哪一行哪一列。"
            .formatted(
                bound.text(),
                bound.cells().size(),
                names,
                shown.size() < bound.cells().size() ? "等" : "");
    return finding(bound.span(), message)
        .about(bound.cells())
        .choosing(references.bindTo(shown, bound.span()));
  }
}
