package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import report.dsl.context.Member;
import report.dsl.context.Members;
import report.dsl.forms.FormSpec;
import report.dsl.forms.Severity;

/** Members' reports on another form, so that some cells cannot be added up. */
final class MemberForm implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.I;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    FormSpec own = subject.filing().form();
    Members members = subject.context().members();
    List<Member> others =
        members.counted().stream().filter(member -> member.form() != own).toList();
    if (!others.isEmpty() && members.sums().lacks()) {
      List<String> forms = others.stream().map(member -> member.form().name()).distinct().toList();
      String message =
          "%s用的是%s，不是%s：只汇总几种表式都有的格，其余的格没有核对。"
              .formatted(
                  Words.list(others.stream().map(Member::name).toList(), "个成员"),
                  Words.list(forms, "种表式"),
                  Words.quote(own.name()));
      found.accept(finding(members.header().orElseThrow().valueSpan(), message));
    }
  }
}
