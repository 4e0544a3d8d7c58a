package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import report.dsl.context.Member;
import report.dsl.context.Members;
import report.dsl.forms.Severity;

/** Members' reports with errors of their own, so that a sum with them may be wrong. */
final class MemberErrors implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.I;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Members members = subject.context().members();
    List<Member> faulty = members.counted().stream().filter(member -> member.errors() > 0).toList();
    if (!faulty.isEmpty()) {
      String message =
          "%d个成员里有%d个的年报有错误：%s；错误涉及的格，与成员之和是否相等不能确定。"
              .formatted(
                  members.counted().size(),
                  faulty.size(),
                  Words.list(faulty.stream().map(MemberErrors::inWords).toList(), "个成员"));
      found.accept(
          finding(members.header().orElseThrow().valueSpan(), message)
              .naming(faulty.stream().map(Member::name).toList()));
    }
  }

  private static String inWords(Member member) {
    return member.name() + " " + member.errors() + "处";
  }
}
