package report.dsl.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import report.dsl.context.LastYear;
import report.dsl.context.Neighbour;
import report.dsl.forms.FormSpec;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.Severity;
import report.dsl.model.FiledSection;
import report.dsl.model.Filing;
import report.dsl.model.Prose;
import report.dsl.rules.Finding.Related;

/** A section whose text is nearly last year's, but for its numbers (内容雷同). */
final class SimilarProse implements Rule<Subject> {

  /** Shorter texts say the same every year by right: that nothing was charged, for one. */
  private static final int SHORT = 100;

  private static final int PIECE = 8;
  private static final int MOST_PERCENT = 90;

  @Override
  public Severity severity() {
    return Severity.I;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    LastYear last = subject.context().lastYear();
    last.comparable().ifPresent(before -> compare(subject.filing(), before, last, found));
  }

  /** A section of tables or one that the form words itself says the same every year. */
  private static boolean isOwnWords(SectionSpec spec) {
    return spec.tables().isEmpty() && spec.template().isEmpty();
  }

  private void compare(Filing own, Neighbour before, LastYear last, Consumer<Finding> found) {
    Outline outline = new Outline(own);
    own.form().sections().stream()
        .filter(SimilarProse::isOwnWords)
        .flatMap(spec -> outline.filed(spec).stream())
        .forEach(section -> compare(section, before, last, found));
  }

  private void compare(
      FiledSection section, Neighbour before, LastYear last, Consumer<Finding> found) {
    Optional<FiledSection> other = counterpart(section, before.filing());
    String text = words(section);
    if (other.isPresent() && text.length() >= SHORT) {
      Set<String> earlier =
          pieces(words(other.get())).collect(Collectors.toCollection(HashSet::new));
      long same = pieces(text).filter(earlier::contains).count();
      long percent = same * 100 / (text.length() - PIECE + 1);
      if (percent >= MOST_PERCENT) {
        String message =
            "%s的文字有%d%%与上年的年报相同，属于内容雷同；应当写本年度的情况。"
                .formatted(Words.quote(section.spec().orElseThrow().title()), percent);
        found.accept(
            finding(section.titleSpan(), message)
                .with(List.of(new Related(other.get().titleSpan(), "上年的年报", last.report()))));
      }
    }
  }

  private static Optional<FiledSection> counterpart(FiledSection section, Filing before) {
    FormSpec form = before.form();
    Optional<SectionSpec> spec = form.sectionNames().find(section.spec().orElseThrow().title());
    return before.sections().stream()
        .filter(other -> other.spec().isPresent() && other.spec().equals(spec))
        .findFirst();
  }

  /** The words alone: numbers differ from year to year, and so may blanks and marks. */
  private static String words(FiledSection section) {
    return section
        .prose()
        .map(Prose::text)
        .collect(Collectors.joining())
        .replaceAll("[^\\p{IsHan}\\p{Alpha}]", "");
  }

  private static Stream<String> pieces(String text) {
    return IntStream.rangeClosed(0, text.length() - PIECE)
        .mapToObj(start -> text.substring(start, start + PIECE));
  }
}
