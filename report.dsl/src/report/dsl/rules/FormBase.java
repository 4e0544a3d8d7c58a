package report.dsl.rules;

import java.util.function.Consumer;
import report.dsl.forms.FormFault;
import report.dsl.forms.FormFault.Kind;
import report.dsl.forms.LoadedForm;
import report.dsl.forms.Severity;

/** The form that a form extends cannot be found, or leads back to it. */
final class FormBase implements Rule<LoadedForm> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(LoadedForm form, Consumer<Finding> found) {
    FormFaults.of(form, Kind.BASE).map(this::notFound).forEach(found);
  }

  private Finding notFound(FormFault fault) {
    String message =
        "找不到所扩展的表式“%s”：随软件提供的有%s，自备的应当与本文件放在一起，并且不能扩展自己。"
            .formatted(fault.text(), FormFaults.choices(fault));
    return finding(fault.span(), message);
  }
}
