package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import report.dsl.forms.FormSpec;
import report.dsl.forms.RowSpec;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.model.Prose.Bound;
import report.dsl.model.Prose.Bound.Operand;

/** A name in {@code {…}} that is no cell and no quantity of the form. */
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
        .filter(bound -> bound.formula().isEmpty())
        .forEach(
            bound ->
                bound.operands().stream()
                    .filter(operand -> operand.cells().isEmpty() && !references.isSum(operand))
                    .map(operand -> unknown(operand, bound, form, references))
                    .forEach(found));
  }

  private Finding unknown(Operand operand, Bound bound, FormSpec form, References references) {
    if (operand.text().isEmpty()) {
      return finding(bound.span(), "大括号里没有写取哪一格的数，应当写成“{行.列}”。");
    }
    boolean alone = bound.text().equals(operand.text());
    Span span = alone ? bound.span() : operand.span();
    String written = alone ? "{" + operand.text() + "}" : operand.text();
    List<RowSpec> rows = references.group(operand.text());
    if (!rows.isEmpty()) {
      String names = rows.stream().map(RowSpec::name).collect(Collectors.joining("、"));
      return finding(
          span,
          "“%s”写的是总称，下面有%d行：%s；取它们的和，要写明是哪一列，写成“{%s.列}”。"
              .formatted(written, rows.size(), names, operand.text()));
    }
    List<String> near = references.suggestions(operand.text());
    String hint =
        near.isEmpty()
            ? "应当写表式中的行和列，如“{行.列}”"
            : "是不是"
                + near.stream()
                    .map(name -> alone ? "“{" + name + "}”" : "“" + name + "”")
                    .collect(Collectors.joining("、"));
    String message = "“%s”在表式“%s”中找不到对应的格，%s。".formatted(written, form.name(), hint);
    List<Fix> fixes =
        near.stream()
            .map(name -> alone ? "{" + name + "}" : name)
            .map(text -> new Fix("改为" + text, new Edit(span, text)))
            .toList();
    Finding finding = finding(span, message);
    return near.size() > 1 ? finding.choosing(fixes) : finding.fixedBy(fixes);
  }
}
