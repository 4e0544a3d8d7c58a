package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import report.dsl.forms.Aspect;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.Severity;
import report.dsl.model.FiledSection;

/**
 * A section of text that leaves out what the form says it must cover ({@code 须述}). Only its own
 * words are looked at: that there is no problem is not to state the problems.
 */
final class MissingAspect implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    for (FiledSection section : subject.filing().sections()) {
      section.spec().ifPresent(spec -> check(subject, section, spec, found));
    }
  }

  private void check(
      Subject subject, FiledSection section, SectionSpec spec, Consumer<Finding> found) {
    if (spec.aspects().isEmpty() || section.prose().findAny().isEmpty()) {
      return; // nothing asked, or EmptySection's
    }
    String text = words(subject, section);
    List<String> missing =
        spec.aspects().stream()
            .filter(aspect -> !aspect.isIn(text))
            .map(Aspect::name)
            .filter(name -> !FeeNotice.isOwed(subject.filing(), section, name))
            .toList();
    if (!missing.isEmpty()) {
      String message =
          "%s没有写到%s。%s".formatted(Words.quote(spec.title()), Words.list(missing, "项"), spec.hint());
      found.accept(finding(section.titleSpan(), message));
    }
  }

  private static String words(Subject subject, FiledSection section) {
    String text =
        subject.passages().stream()
            .filter(passage -> passage.section() == section)
            .map(Passage::plain)
            .collect(Collectors.joining("\n"));
    return Wording.in("没有问题").without(text.replace(" ", ""));
  }
}
