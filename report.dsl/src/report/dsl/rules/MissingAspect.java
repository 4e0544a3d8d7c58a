package report.dsl.rules;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import report.dsl.forms.Aspect;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.Severity;
import report.dsl.model.FiledSection;
import report.dsl.model.Filing;

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
    Map<FiledSection, List<Passage>> passages = new IdentityHashMap<>();
    for (Passage passage : subject.passages()) {
      passages.computeIfAbsent(passage.section(), section -> new ArrayList<>()).add(passage);
    }
    for (FiledSection section : subject.filing().sections()) {
      Optional<SectionSpec> spec = section.spec().filter(asked -> !asked.aspects().isEmpty());
      if (spec.isPresent() && section.prose().findAny().isPresent()) { // else EmptySection's
        String words = words(passages.getOrDefault(section, List.of()));
        check(subject.filing(), section, spec.get(), words, found);
      }
    }
  }

  private void check(
      Filing filing, FiledSection section, SectionSpec spec, String text, Consumer<Finding> found) {
    List<String> missing =
        spec.aspects().stream()
            .filter(aspect -> !aspect.isIn(text))
            .map(Aspect::name)
            .filter(name -> !FeeNotice.isOwed(filing, section, name))
            .toList();
    if (!missing.isEmpty()) {
      String message =
          "%s没有写到%s。%s".formatted(Words.quote(spec.title()), Words.list(missing, "项"), spec.hint());
      found.accept(finding(section.titleSpan(), message));
    }
  }

  private static String words(List<Passage> passages) {
    String text = passages.stream().map(Passage::plain).collect(Collectors.joining("\n"));
    return Wording.in("没有问题").without(text.replace(" ", ""));
  }
}
