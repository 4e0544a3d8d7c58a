package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.model.Address;
import report.dsl.model.Prose.Bound;
import report.dsl.model.Prose.Bound.Operand;

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
        .forEach(
            bound ->
                bound.operands().stream()
                    .filter(operand -> operand.cells().size() > 1)
                    .map(operand -> ambiguous(operand, bound, references))
                    .forEach(found));
  }

  private Finding ambiguous(Operand operand, Bound bound, References references) {
    boolean alone = bound.text().equals(operand.text());
    Span span = alone ? bound.span() : operand.span();
    List<Address> shown = operand.cells().stream().limit(References.MOST_OFFERED).toList();
    List<String> names =
        shown.stream()
            .map(cell -> alone ? references.braced(cell) : references.bare(cell))
            .toList();
    String message =
        "“%s”可以指%d格：%s%s，应当写明是哪一行哪一列。"
            .formatted(
                alone ? "{" + operand.text() + "}" : operand.text(),
                operand.cells().size(),
                names.stream().map(name -> "“" + name + "”").collect(Collectors.joining("、")),
                shown.size() < operand.cells().size() ? "等" : "");
    return finding(span, message)
        .about(operand.cells())
        .choosing(names.stream().map(name -> new Fix("改为" + name, new Edit(span, name))).toList());
  }
}
