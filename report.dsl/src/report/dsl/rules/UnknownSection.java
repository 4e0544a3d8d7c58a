package report.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import report.dsl.forms.Names;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.model.FiledSection;
import report.dsl.model.FiledSection.TitleMatch;

/** A heading that is none of the form's sections. */
final class UnknownSection implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    List<SectionSpec> missing = new Outline(subject.filing()).missing();
    Draft draft = new Draft(subject.filing());
    subject.filing().sections().stream()
        .filter(section -> section.match() == TitleMatch.UNKNOWN)
        .forEach(section -> found.accept(unknown(draft, missing, section)));
  }

  private Finding unknown(Draft draft, List<SectionSpec> missing, FiledSection section) {
    if (section.title().isEmpty()) {
      return finding(section.marks(), "“#”后面没有标题。").fixedBy("删去这一行的“#”", section.marks(), "");
    }
    List<Fix> fixes = new ArrayList<>();
    for (SectionSpec meant : sameNumber(missing, section)) {
      String title = draft.name(meant.title());
      fixes.add(new Fix("改为" + Words.quote(title), new Edit(section.titleSpan(), title)));
    }
    Span marks = section.marks();
    fixes.add(new Fix("改为下一级标题", Edit.insert(marks.end(), "#")));
    String message = "表式没有%s这一部分；部分之内的小标题以“##”开头。".formatted(Words.quote(section.title()));
    return finding(section.titleSpan(), message).fixedBy(fixes);
  }

  /** The missing section that has the number of this title. */
  private static List<SectionSpec> sameNumber(List<SectionSpec> missing, FiledSection section) {
    String number = number(section.title());
    return missing.stream()
        .filter(spec -> !number.isEmpty() && number.equals(number(spec.title())))
        .toList();
  }

  private static String number(String title) {
    return Names.numberOf(Names.key(title));
  }
}
