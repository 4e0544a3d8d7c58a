package report.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.model.FiledSection;
import report.dsl.model.Source;

/** A section stands elsewhere than the form's order has it; as few as can be are to be moved. */
final class SectionOrder implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public Remedy remedy(Finding finding) {
    return Remedy.CERTAIN;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Outline outline = new Outline(subject.filing());
    List<FiledSection> known =
        subject.filing().sections().stream()
            .filter(
                section ->
                    section.spec().flatMap(outline::filed).filter(s -> s == section).isPresent())
            .toList();
    List<FiledSection> kept = longestInOrder(outline, known);
    known.stream()
        .filter(section -> !kept.contains(section))
        .forEach(section -> found.accept(misplaced(outline, section, kept)));
  }

  private Finding misplaced(Outline outline, FiledSection section, List<FiledSection> kept) {
    SectionSpec spec = section.spec().orElseThrow();
    Source source = outline.filing().source();
    Span region = outline.region(section);
    int place = outline.place(spec, kept);
    int index = outline.index(section);
    String where =
        kept.stream()
            .filter(other -> outline.index(other) < index)
            .reduce((first, second) -> second)
            .map(other -> Words.quote(other.spec().orElseThrow().title()) + "之后")
            .orElse("最前面");
    String message = "%s的次序与表式不符，应当在%s。".formatted(Words.quote(spec.title()), where);
    Edit insert = Layout.insertBlock(source, place, source.text(region).strip());
    String title = "把%s移到%s".formatted(Words.quote(spec.title()), where);
    return finding(section.titleSpan(), message)
        .fixedBy(List.of(new Fix(title, List.of(insert, new Edit(region, "")))));
  }

  /** The most sections that already follow the form's order. */
  private static List<FiledSection> longestInOrder(Outline outline, List<FiledSection> sections) {
    List<List<FiledSection>> best = new ArrayList<>();
    List<FiledSection> longest = List.of();
    for (FiledSection section : sections) {
      List<FiledSection> run = new ArrayList<>();
      for (List<FiledSection> earlier : best) {
        if (earlier.size() > run.size()
            && outline.index(earlier.get(earlier.size() - 1)) < outline.index(section)) {
          run = new ArrayList<>(earlier);
        }
      }
      run.add(section);
      best.add(run);
      longest = run.size() > longest.size() ? run : longest;
    }
    return longest;
  }
}
