package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import report.dsl.context.Members;
import report.dsl.forms.Severity;

/** Bodies on the list of which there is no report of the year. */
final class NotHandedIn implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Members members = subject.context().members();
    List<String> missing = members.notHandedIn();
    if (members.header().isPresent() && !missing.isEmpty()) {
      String message =
          "名单上有%d个单位，%d个没有交%s年报：%s。"
              .formatted(
                  members.list().bodies().size(),
                  missing.size(),
                  subject.filing().year().map("%d年度的"::formatted).orElse(""),
                  Words.list(missing, "个单位"));
      found.accept(finding(members.list().header().orElseThrow().valueSpan(), message));
    }
  }
}
