package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import report.dsl.forms.FormSpec;
import report.dsl.forms.QuantitySpec;
import report.dsl.forms.Severity;
import report.dsl.model.Prose.Bound;
import report.dsl.model.Prose.Bound.Operand;
import report.dsl.model.Prose.Bound.Style;

/** {@code {…|…}} to be written in a way that there is not, or that its number cannot be. */
final class ReferenceStyle implements Rule<Subject> {

  private static final String PERCENT = "|" + Style.PERCENT.word();

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public Remedy remedy(Finding finding) {
    return Remedy.CERTAIN;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    FormSpec form = subject.filing().form();
    References.of(subject.filing())
        .forEach(
            bound -> {
              check(bound, found);
              added(bound, form, found);
            });
  }

  private void added(Bound bound, FormSpec form, Consumer<Finding> found) {
    if (bound.operands().size() > 1) {
      bound.operands().stream()
          .filter(operand -> isRatio(operand, form))
          .map(operand -> finding(operand.span(), "“%s”是比例，不能再加减或者相除。".formatted(operand.text())))
          .forEach(found);
    }
  }

  private static boolean isRatio(Operand operand, FormSpec form) {
    return form.quantityNames().find(operand.text()).filter(QuantitySpec::isRatio).isPresent();
  }

  private void check(Bound bound, Consumer<Finding> found) {
    boolean ratio = bound.formula().filter(formula -> formula.isRatio()).isPresent();
    String name = name(bound.text());
    if (bound.style() == Style.UNKNOWN) {
      String style = bound.text().substring(name.length());
      found.accept(
          to(
              ratio ? List.of(name + PERCENT) : List.of(name + "|万", name),
              bound,
              "“{%s}”里的“%s”不是写法；竖线后面可以写“万”（以万计）或者“%%”（百分比）。".formatted(bound.text(), style)));
    } else if (ratio && bound.style() != Style.PERCENT) {
      found.accept(
          to(
              List.of(name + PERCENT),
              bound,
              "“{%s}”是比例，应当写成百分比“{%s}”。".formatted(bound.text(), name + PERCENT)));
    } else if (!ratio && bound.formula().isPresent() && bound.style() == Style.PERCENT) {
      found.accept(
          to(
              List.of(name),
              bound,
              "“{%s}”不是比例，不能写成百分比；两数之比写成“{甲 / 乙|%%}”。".formatted(bound.text())));
    }
  }

  private Finding to(List<String> texts, Bound bound, String message) {
    List<Fix> fixes =
        texts.stream()
            .map(text -> "{" + text + "}")
            .map(text -> new Fix("改为" + text, new Edit(bound.span(), text)))
            .toList();
    Finding finding = finding(bound.span(), message);
    return fixes.size() > 1 ? finding.choosing(fixes) : finding.fixedBy(fixes);
  }

  private static String name(String text) {
    int bar = Math.max(text.lastIndexOf('|'), text.lastIndexOf('｜'));
    return bar < 0 ? text : text.substring(0, bar);
  }
}
