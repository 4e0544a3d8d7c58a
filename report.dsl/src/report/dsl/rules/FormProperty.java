package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import report.dsl.forms.FormFault;
import report.dsl.forms.FormFault.Kind;
import report.dsl.forms.LoadedForm;
import report.dsl.forms.Severity;

/** A line 键: 值 of a form whose key means nothing where it stands, or cannot take the value. */
final class FormProperty implements Rule<LoadedForm> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(LoadedForm form, Consumer<Finding> found) {
    FormFaults.of(form, Kind.UNKNOWN_PROPERTY).map(this::unknown).forEach(found);
    FormFaults.of(form, Kind.PROPERTY_VALUE).map(this::value).forEach(found);
    List<FormFault> unread = FormFaults.of(form, Kind.TOO_MANY).toList();
    if (!unread.isEmpty()) {
      found.accept(tooMany(unread));
    }
  }

  private Finding unknown(FormFault fault) {
    String message = "这里不能写“%s”，可以写：%s。".formatted(fault.text(), FormFaults.choices(fault));
    return finding(fault.span(), message).fixedBy(FormFaults.nearest(fault));
  }

  private Finding tooMany(List<FormFault> unread) {
    String message =
        "从这一行起，%d行没有读：一个表式的数量、行文、套语等行，连同所扩展的表式，最多%s；请删去不用的。"
            .formatted(unread.size(), unread.get(0).text());
    return finding(unread.get(0).span(), message);
  }

  private Finding value(FormFault fault) {
    String message = "“%s”的值读不出来，应当写%s。".formatted(fault.text(), FormFaults.choices(fault));
    return finding(fault.span(), message);
  }
}
