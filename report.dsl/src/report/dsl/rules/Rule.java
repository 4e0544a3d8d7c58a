package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;

/**
 * One check: this class and the page of the same name beside it, which explains it to clerks and is
 * its test.
 *
 * @param <S> what it looks at: a {@link Subject} or a form
 */
public interface Rule<S> {

  /** The code, kebab-case: the class name. */
  default String code() {
    StringBuilder code = new StringBuilder();
    for (char c : getClass().getSimpleName().toCharArray()) {
      code.append(Character.isUpperCase(c) && !code.isEmpty() ? "-" : "");
      code.append(Character.toLowerCase(c));
    }
    return code.toString();
  }

  /** How much its findings weigh. */
  Severity severity();

  /** Whether some of its findings can be errors. */
  default boolean findsErrors() {
    return severity() == Severity.E;
  }

  /** How much thought the first fix of one of its findings needs. */
  default Remedy remedy(Finding finding) {
    return Remedy.CHOICE;
  }

  /** Reports every fault of this kind. */
  void check(S subject, Consumer<Finding> found);

  /** A finding of this rule at that place, without cells, related places or fixes yet. */
  default Finding finding(Span span, String message) {
    return new Finding(
        code(), severity(), span, message, List.of(), List.of(), List.of(), List.of(), false);
  }
}
