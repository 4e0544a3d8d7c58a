package report.dsl.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import report.dsl.forms.Aspect;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.Severity;
import report.dsl.model.FiledSection;
import report.dsl.model.Filing;

/** The report of a government that says nothing of what it must state besides ({@code 政府须述}). */
final class MissingResults implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Filing filing = subject.filing();
    if (BodyKind.of(filing).equals(Optional.of(BodyKind.GOVERNMENT))) {
      Outline outline = new Outline(filing);
      for (SectionSpec spec : filing.form().sections()) {
        outline
            .filed(spec)
            .filter(section -> section.prose().findAny().isPresent())
            .ifPresent(section -> check(subject, section, spec.results(), found));
      }
    }
  }

  private void check(
      Subject subject, FiledSection section, List<Aspect> results, Consumer<Finding> found) {
    if (results.isEmpty()) {
      return;
    }
    String text = subject.passages().stream().map(Passage::plain).collect(Collectors.joining("\n"));
    List<String> missing =
        results.stream().filter(result -> !result.isIn(text)).map(Aspect::name).toList();
    if (!missing.isEmpty()) {
      String all = Aspect.names(results, "、");
      String message = "政府的年报还应当写明%s的结果情况，正文没有写到%s。".formatted(all, Words.list(missing, "项"));
      found.accept(finding(section.titleSpan(), message));
    }
  }
}
