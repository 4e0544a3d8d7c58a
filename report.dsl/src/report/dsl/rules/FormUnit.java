package report.dsl.rules;

import java.util.function.Consumer;
import report.dsl.forms.FormFault;
import report.dsl.forms.FormFault.Kind;
import report.dsl.forms.LoadedForm;
import report.dsl.forms.Severity;

/** A cell of a form's table that holds neither a unit nor nothing, or stands behind the columns. */
final class FormUnit implements Rule<LoadedForm> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(LoadedForm form, Consumer<Finding> found) {
    FormFaults.of(form, Kind.UNIT).map(this::noUnit).forEach(found);
    FormFaults.of(form, Kind.EXTRA_UNIT).map(this::behindColumns).forEach(found);
  }

  private Finding noUnit(FormFault fault) {
    String message =
        "“%s”不是单位，表式的格里写“件”“项”这样的单位，可增可减的写“±项”，有小数的写“万元 小数”，不填数的留空。".formatted(fault.text());
    return finding(fault.span(), message);
  }

  private Finding behindColumns(FormFault fault) {
    String message = "“%s”这一格在最后一列之后，这一行的格数比表头的列数多。".formatted(fault.text());
    return finding(fault.span(), message);
  }
}
