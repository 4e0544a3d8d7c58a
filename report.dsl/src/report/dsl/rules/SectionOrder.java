package report.dsl.rules;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
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
    Set<FiledSection> inOrder = Collections.newSetFromMap(new IdentityHashMap<>());
    inOrder.addAll(kept);
    known.stream()
        .filter(section -> !inOrder.contains(section))
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

  /** The most sections that already follow the form's order; of equally many the first ones. */
  private static List<FiledSection> longestInOrder(Outline outline, List<FiledSection> sections) {
    Runs runs = new Runs(outline.filing().form().sections().size());
    Run longest = null;
    for (FiledSection section : sections) {
      int index = outline.index(section);
      Run before = runs.longestBefore(index);
      Run run = new Run(section, before, before == null ? 1 : before.length() + 1);
      runs.add(index, run);
      longest = longest == null || run.length() > longest.length() ? run : longest;
    }
    LinkedList<FiledSection> kept = new LinkedList<>();
    for (Run run = longest; run != null; run = run.before()) {
      kept.addFirst(run.last());
    }
    return List.copyOf(kept);
  }

  /** Sections in the form's order, told from the last one back. */
  private record Run(FiledSection last, Run before, int length) {

    /** The longer of two, of equally long ones that which ends first in the text. */
    static Run longer(Run one, Run other) {
      if (one == null || other == null) {
        return one == null ? other : one;
      }
      int first = one.last().span().offset() - other.last().span().offset();
      int longer = Integer.compare(one.length(), other.length());
      return longer > 0 || longer == 0 && first < 0 ? one : other;
    }
  }

  /** The longest runs by where they end; each place knows the best of as many as its lowest bit. */
  private static final class Runs {
    private final Run[] best;

    Runs(int places) {
      best = new Run[places + 1];
    }

    void add(int place, Run run) {
      for (int i = place + 1; i < best.length; i += i & -i) {
        best[i] = Run.longer(best[i], run);
      }
    }

    Run longestBefore(int place) {
      Run longest = null;
      for (int i = place; i > 0; i -= i & -i) {
        longest = Run.longer(longest, best[i]);
      }
      return longest;
    }
  }
}
