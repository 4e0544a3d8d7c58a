package report.dsl.rules;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import report.dsl.forms.Names;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.model.Suppression;

/** A suppression of a rule that there is not. */
final class UnknownSuppression implements Rule<Outcome> {

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Outcome outcome, Consumer<Finding> found) {
    outcome.filing().suppressions().stream()
        .filter(suppression -> !Rules.codes().contains(suppression.rule()))
        .map(suppression -> unknown(suppression, outcome.filing().source().text()))
        .forEach(found);
  }

  private Finding unknown(Suppression suppression, String text) {
    String rule = suppression.rule();
    if (rule.isEmpty()) {
      return finding(suppression.span(), "“忽略”后面没有写规则的代码，应当写成“// 忽略 规则代码: 理由”。");
    }
    Span span = new Span(text.indexOf(rule, suppression.span().offset()), rule.length());
    String key = Names.key(rule);
    List<String> near =
        Rules.codes().stream()
            .filter(code -> distance(key, code) * 2L < code.length())
            .min(Comparator.comparing(code -> distance(key, code)))
            .stream()
            .toList();
    String hint = near.isEmpty() ? "，运行 report explain 可以看全部规则的代码" : "，是不是“" + near.get(0) + "”";
    Finding finding = finding(span, "没有名为“%s”的规则%s。".formatted(rule, hint));
    return finding.fixedBy(
        near.stream().map(code -> new Fix("改为" + code, new Edit(span, code))).toList());
  }

  /** How unlike a rule's code it is; of most codes it is enough that they are longer by half. */
  private static int distance(String key, String code) {
    return Names.distanceOfKeys(key, code, code.length() / 2);
  }
}
