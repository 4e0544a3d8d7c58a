package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import report.dsl.context.Member;
import report.dsl.context.Members;
import report.dsl.forms.Severity;

/** Members that have handed in several reports of the year; the first of each counts. */
final class MemberTwice implements Rule<Subject> {

  private static final int LISTED = 6;

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Members members = subject.context().members();
    List<List<Member>> repeated = members.repeated();
    if (!repeated.isEmpty()) {
      String listed =
          repeated.stream()
              .limit(LISTED)
              .map(MemberTwice::inWords)
              .collect(Collectors.joining("；"));
      String rest = repeated.size() > LISTED ? "；等%d个单位".formatted(repeated.size()) : "";
      found.accept(
          finding(
                  members.header().orElseThrow().valueSpan(),
                  "同一单位、同一年度的年报不止一份：%s%s。只汇总了各单位的第一份。".formatted(listed, rest))
              .naming(repeated.stream().map(reports -> reports.get(0).name()).toList()));
    }
  }

  private static String inWords(List<Member> reports) {
    List<String> files =
        reports.stream().map(member -> member.file().getFileName().toString()).toList();
    return Words.quote(reports.get(0).name()) + "有" + Words.list(files, "份");
  }
}
