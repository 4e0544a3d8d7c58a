package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import report.dsl.context.Member;
import report.dsl.context.Members;
import report.dsl.forms.Severity;

/** Members whose reports are added up and who are not on the list of bodies. */
final class NotOnList implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Members members = subject.context().members();
    List<String> others = members.notOnList().stream().map(Member::name).toList();
    if (!others.isEmpty()) {
      String message = "%s交了年报，不在名单上；应当补进名单，或者核对单位名称。".formatted(Words.list(others, "个单位"));
      found.accept(
          finding(members.list().header().orElseThrow().valueSpan(), message).naming(others));
    }
  }
}
