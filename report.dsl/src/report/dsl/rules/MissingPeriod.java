package report.dsl.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.model.FiledSection;
import report.dsl.model.Filing;
import report.dsl.model.Prose;

/** A report that does not say which days its numbers are of. */
final class MissingPeriod implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Filing filing = subject.filing();
    Optional<Period> period = Period.of(filing);
    if (period.isPresent() && period.get().stated(subject.passages()).isEmpty()) {
      filing.sections().stream()
          .filter(section -> section.spec().isPresent())
          .findFirst()
          .ifPresent(first -> found.accept(missing(filing, period.get(), first)));
    }
  }

  private Finding missing(Filing filing, Period period, FiledSection first) {
    String message = "没有写统计期限，应当写明数据是%s的。".formatted(period.days());
    String sentence = new Draft(filing).name(period.sentence());
    Optional<Prose> last =
        first.spec().filter(SectionSpec::untitled).flatMap(s -> first.prose().reduce((a, b) -> b));
    Edit edit =
        last.map(prose -> Edit.insert(prose.span().end(), sentence))
            .orElseGet(() -> preface(filing, first, sentence));
    Span place = last.map(Prose::span).orElse(first.titleSpan());
    return finding(place, message).fixedBy(List.of(new Fix("补上统计期限", edit)));
  }

  /** Into the preface, which is there without words or is not there. */
  private static Edit preface(Filing filing, FiledSection first, String sentence) {
    if (first.spec().filter(SectionSpec::untitled).isPresent()) {
      int line = Layout.nextLine(filing.source(), first.titleSpan().end());
      return Layout.insertBlock(filing.source(), line, sentence);
    }
    Draft draft = new Draft(filing);
    String heading =
        filing.form().sections().stream()
            .filter(SectionSpec::untitled)
            .findFirst()
            .map(spec -> draft.section(spec, List.of()) + filing.source().lineEnd().repeat(2))
            .orElse("");
    int line = Layout.withComments(filing.source(), first.span().offset());
    return Layout.insertBlock(filing.source(), line, heading + sentence);
  }
}
