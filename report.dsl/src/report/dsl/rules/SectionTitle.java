package report.dsl.rules;

import java.util.function.Consumer;
import report.dsl.forms.Severity;
import report.dsl.model.FiledSection;
import report.dsl.model.FiledSection.TitleMatch;
import report.dsl.model.Filing;

/** A section's title is not worded as the form has it: another name of it, or misspelt. */
final class SectionTitle implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public Remedy remedy(Finding finding) {
    return Remedy.MECHANICAL;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    subject.filing().sections().stream()
        .filter(s -> s.match() == TitleMatch.ALIAS || s.match() == TitleMatch.INEXACT)
        .forEach(section -> found.accept(inexact(subject.filing(), section)));
  }

  private Finding inexact(Filing filing, FiledSection section) {
    String official = section.spec().orElseThrow().title();
    String message = "标题%s应当写作%s。".formatted(Words.quote(section.title()), Words.quote(official));
    String title = new Draft(filing).name(official);
    return finding(section.titleSpan(), message)
        .fixedBy("改为" + Words.quote(title), section.titleSpan(), title);
  }
}
