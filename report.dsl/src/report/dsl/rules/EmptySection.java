package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.Severity;
import report.dsl.model.FiledSection;
import report.dsl.model.Filing;
import report.dsl.model.SubHeading;

/** A section of text says nothing; one that must hold tables is {@link MissingTable}'s. */
final class EmptySection implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    for (FiledSection section : subject.filing().sections()) {
      boolean empty = section.blocks().stream().allMatch(SubHeading.class::isInstance);
      section
          .spec()
          .filter(spec -> empty && spec.tables().isEmpty())
          .ifPresent(spec -> found.accept(empty(subject.filing(), section, spec)));
    }
  }

  private Finding empty(Filing filing, FiledSection section, SectionSpec spec) {
    String hint = spec.hint().isEmpty() ? "请写明有关情况；没有的，也要写明没有。" : spec.hint();
    String message = "%s没有内容。%s".formatted(Words.quote(spec.title()), hint);
    List<Fix> fixes =
        spec.optional() && section.blocks().isEmpty()
            ? List.of(
                new Fix(
                    "删去" + Words.quote(spec.title()),
                    Layout.removeLine(filing.source(), section.titleSpan())))
            : List.of();
    return finding(section.titleSpan(), message).fixedBy(fixes);
  }
}
