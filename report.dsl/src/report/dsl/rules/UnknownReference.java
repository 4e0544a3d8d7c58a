package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import report.dsl.forms.FormSpec;
import report.dsl.forms.Severity;
import report.dsl.model.Address;
import report.dsl.model.Prose.Bound;

/** {@code {…}} that names no cell of the form. */
final class UnknownReference implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    FormSpec form = subject.filing().form();
    References references = new References(form);
    References.of(subject.filing())
        .filter(bound -> bound.cells().isEmpty())
        .map(bound -> unknown(bound, form, references))
        .forEach(found);
  }

  private Finding unknown(Bound bound, FormSpec form, References references) {
    if (bound.text().isEmpty()) {
      return finding(bound.span(), "大括号里没有写取哪一格的数，应当写成“{行.列}”。");
    }
    List<Address> near = references.nearest(bound.text());
    String hint =
        near.isEmpty()
            ? "应当写表式中的行和列，如“{行.列}”"
            : "是不是"
                + near.stream()
                    .map(address -> "“" + references.braced(address) + "”")
                    .collect(Collectors.joining("、"));
    String message = "“{%s}”在表式“%s”中找不到对应的格，%s。".formatted(bound.text(), form.name(), hint);
    return finding(bound.span(), message).fixedBy(references.bindTo(near, bound.span()));
  }
}
