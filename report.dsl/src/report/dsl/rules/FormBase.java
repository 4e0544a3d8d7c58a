package report.dsl.rules;

import java.util.function.Consumer;
import report.dsl.forms.FormFault;
import report.dsl.forms.FormFault.Kind;
import report.dsl.forms.LoadedForm;
import report.dsl.forms.Severity;

/**
 * The form that a form extends cannot be found or read or leads back to it, or is not that in whose
 * place the file stands.
 */
final class FormBase implements Rule<LoadedForm> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(LoadedForm form, Consumer<Finding> found) {
    FormFaults.of(form, Kind.BASE).map(this::notFound).forEach(found);
    FormFaults.of(form, Kind.BASE_FAULTS).map(this::faulty).forEach(found);
    FormFaults.of(form, Kind.SHADOW).map(this::shadow).forEach(found);
  }

  private Finding notFound(FormFault fault) {
    String message =
        "找不到所扩展的表式“%s”：随软件提供的有%s，自备的应当与本文件放在一起，并且不能扩展自己。"
            .formatted(fault.text(), FormFaults.choices(fault));
    return finding(fault.span(), message);
  }

  private Finding faulty(FormFault fault) {
    String message = "所扩展的表式“%s”有读不出的地方，应当先检查并改正那个文件。";
    return finding(fault.span(), message.formatted(fault.text()));
  }

  private Finding shadow(FormFault fault) {
    String message = "“%1$s”是随软件提供的表式，同名的文件应当写“扩展: %1$s”，或者换一个名称。";
    return finding(fault.span(), message.formatted(fault.text()));
  }
}
