package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import report.dsl.forms.FormSpec.Restriction;
import report.dsl.forms.Names;
import report.dsl.forms.Severity;
import report.dsl.model.Cell;
import report.dsl.model.HeaderKey;

/** A row above 0 that bodies of the stated level do not fill ({@code 限填} in the form). */
final class RuleMakingBody implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    String level = subject.filing().value(HeaderKey.LEVEL);
    if (!level.isEmpty()) {
      subject.filing().form().restrictions().stream()
          .filter(restriction -> !isOneOf(level, restriction.levels()))
          .forEach(restriction -> check(restriction, level, subject, found));
    }
  }

  private static boolean isOneOf(String level, List<String> levels) {
    return levels.stream().anyMatch(one -> Names.key(one).equals(Names.key(level)));
  }

  private void check(
      Restriction restriction, String level, Subject subject, Consumer<Finding> found) {
    List<Cell> filled = Cells.aboveZero(subject.filing(), restriction.row());
    if (!filled.isEmpty()) {
      String message =
          "本单位级别是“%s”，%s填写%s；“%s”一行只由%s填报，其他单位填0。"
              .formatted(
                  level,
                  Cells.name(filled.get(0)),
                  filled.get(0).text(),
                  restriction.row().label().inWords(),
                  String.join("、", restriction.levels()));
      List<Edit> zeros = filled.stream().map(cell -> new Edit(cell.span(), "0")).toList();
      found.accept(
          finding(filled.get(0).span(), message)
              .about(filled.stream().flatMap(cell -> cell.address().stream()).toList())
              .fixedBy(List.of(new Fix("这一行大于0的改为0", zeros))));
    }
  }
}
