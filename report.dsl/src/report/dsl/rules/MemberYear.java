package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import report.dsl.context.Member;
import report.dsl.context.Members;
import report.dsl.forms.Severity;

/** Members' reports of another year than the report's own; they do not count. */
final class MemberYear implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Members members = subject.context().members();
    List<String> others = members.ofOtherYear().stream().map(MemberYear::inWords).toList();
    if (!others.isEmpty()) {
      String due =
          subject
              .filing()
              .year()
              .map("应当都是%d年度的；这几份没有汇总。"::formatted)
              .orElse("本年报没有写明年度，无从核对；都没有汇总。");
      found.accept(
          finding(
                  members.header().orElseThrow().valueSpan(),
                  "成员的年报里有%s，%s".formatted(Words.list(others, "份"), due))
              .naming(members.ofOtherYear().stream().map(Member::name).toList()));
    }
  }

  private static String inWords(Member member) {
    return member.name() + member.year().map("%d年度"::formatted).orElse("（没有写明年度）");
  }
}
