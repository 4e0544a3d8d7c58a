package report.dsl.rules;

import java.util.function.Consumer;
import report.dsl.forms.FormFault.Kind;
import report.dsl.forms.LoadedForm;
import report.dsl.forms.Severity;

/** Two sections, tables, rows or columns of one name in a form. */
final class FormDuplicate implements Rule<LoadedForm> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(LoadedForm form, Consumer<Finding> found) {
    FormFaults.of(form, Kind.DUPLICATE)
        .map(
            fault ->
                finding(
                    fault.span(), "“%s”前面已经有了，同一表式中名称不能相同，应当改名或者用“简称”区分。".formatted(fault.text())))
        .forEach(found);
  }
}
