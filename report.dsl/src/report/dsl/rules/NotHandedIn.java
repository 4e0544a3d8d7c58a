package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import report.dsl.context.Members;
import report.dsl.forms.Severity;

/** Bodies on the list of which there is no report of the year. */
final class NotHandedIn implements Rule<Subject> {

  private static final int MOST_LOOKED_FOR = 300;

  private static final int MOST_TOLD = 6;

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
          "名单上有%d个单位，%d个没有交%s年报：%s。%s"
              .formatted(
                  members.list().bodies().size(),
                  missing.size(),
                  subject.filing().year().map("%d年度的"::formatted).orElse(""),
                  Words.list(missing, "个单位"),
                  instead(missing, new StandIn(members)));
      found.accept(
          finding(members.list().header().orElseThrow().valueSpan(), message).naming(missing));
    }
  }

  private static String instead(List<String> missing, StandIn standIn) {
    List<String> found =
        missing.stream()
            .limit(MOST_LOOKED_FOR)
            .flatMap(body -> standIn.of(body).map(Words.quote(body)::concat).stream())
            .limit(MOST_TOLD)
            .toList();
    return found.isEmpty() ? "" : "其中%s。".formatted(String.join("；", found));
  }
}
