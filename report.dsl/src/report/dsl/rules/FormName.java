package report.dsl.rules;

import java.util.function.Consumer;
import report.dsl.forms.FormFault.Kind;
import report.dsl.forms.FormLibrary;
import report.dsl.forms.LoadedForm;
import report.dsl.forms.Severity;

/** A name that is missing, that an address cannot hold, or that is not the file's. */
final class FormName implements Rule<LoadedForm> {

  private static final String SUFFIX = FormLibrary.SUFFIX;

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(LoadedForm form, Consumer<Finding> found) {
    FormFaults.of(form, Kind.NAMELESS)
        .map(fault -> finding(fault.span(), "这里缺少%s的名称。".formatted(fault.text())))
        .forEach(found);
    FormFaults.of(form, Kind.NAME)
        .map(
            fault ->
                finding(
                    fault.span(),
                    "“%s”含有“.”或者大括号，正文无法引用，应当在后面用“简称”另起一个名称。".formatted(fault.text())))
        .forEach(found);
    checkFile(form, found);
  }

  private void checkFile(LoadedForm form, Consumer<Finding> found) {
    String file = form.fileName();
    String name = form.spec().name();
    if (!name.isEmpty() && file.endsWith(SUFFIX) && !file.equals(name + SUFFIX)) {
      String base = file.substring(0, file.length() - SUFFIX.length());
      String message = "表式的名称是“%s”，文件名是“%s”，两者应当相同，否则年报找不到这个表式。".formatted(name, file);
      found.accept(finding(form.nameSpan(), message).fixedBy("改为" + base, form.nameSpan(), base));
    }
  }
}
