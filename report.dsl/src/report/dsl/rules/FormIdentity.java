package report.dsl.rules;

import java.util.function.Consumer;
import report.dsl.forms.FormFault;
import report.dsl.forms.FormFault.Kind;
import report.dsl.forms.LoadedForm;
import report.dsl.forms.Severity;

/** A line 勾稽 that cannot be read, or that names nothing of the form. */
final class FormIdentity implements Rule<LoadedForm> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(LoadedForm form, Consumer<Finding> found) {
    FormFaults.of(form, Kind.IDENTITY_SYNTAX).map(this::malformed).forEach(found);
    FormFaults.of(form, Kind.UNKNOWN_OPERAND).map(this::unknown).forEach(found);
  }

  private Finding malformed(FormFault fault) {
    String message =
        "“%s”不是完整的勾稽关系，应当写成“勾稽 每行: 甲 = 乙 + 丙”：范围写每行、每列、每格或者不写，关系写=、≥、≤。".formatted(fault.text());
    return finding(fault.span(), message);
  }

  private Finding unknown(FormFault fault) {
    String message =
        "勾稽关系中的“%s”在表中找不到，这里可以写：%s。".formatted(fault.text(), FormFaults.choices(fault));
    return finding(fault.span(), message).fixedBy(FormFaults.nearest(fault));
  }
}
