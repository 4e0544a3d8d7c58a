package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import report.dsl.forms.FormSpec.Explanation;
import report.dsl.forms.Names;
import report.dsl.forms.Severity;
import report.dsl.model.Cell;
import report.dsl.model.FiledSection;
import report.dsl.model.Filing;
import report.dsl.model.Prose;

/** A row above 0 that the text has to account for and does not ({@code 须说明} in the form). */
final class FeeNotice implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    for (Explanation explanation : subject.filing().form().explanations()) {
      List<Cell> filled = Cells.aboveZero(subject.filing(), explanation.row());
      List<FiledSection> sections =
          subject.filing().sections().stream()
              .filter(section -> section.spec().filter(explanation.section()::equals).isPresent())
              .toList();
      boolean explained = sections.stream().anyMatch(s -> mentions(s, explanation.words()));
      if (!filled.isEmpty() && !sections.isEmpty() && !explained) {
        found.accept(unexplained(explanation, filled, sections.get(0)));
      }
    }
  }

  /** Whether a section has to account for a row with that word, and has not. */
  static boolean isOwed(Filing filing, FiledSection section, String word) {
    return filing.form().explanations().stream()
        .filter(explanation -> section.spec().filter(explanation.section()::equals).isPresent())
        .filter(explanation -> explanation.words().contains(word))
        .filter(explanation -> !mentions(section, explanation.words()))
        .anyMatch(explanation -> !Cells.aboveZero(filing, explanation.row()).isEmpty());
  }

  private static boolean mentions(FiledSection section, List<String> words) {
    String text = Names.key(section.prose().map(Prose::text).collect(Collectors.joining()));
    return words.stream().anyMatch(word -> text.contains(Names.key(word)));
  }

  private Finding unexplained(Explanation explanation, List<Cell> filled, FiledSection section) {
    Cell last = filled.get(filled.size() - 1);
    String message =
        "%s填写%s，而“%s”没有说明，其中应当写到“%s”。"
            .formatted(
                Cells.name(last),
                last.text(),
                explanation.section().title(),
                String.join("”或者“", explanation.words()));
    return finding(last.span(), message)
        .about(filled.stream().flatMap(cell -> cell.address().stream()).toList())
        .with(List.of(new Finding.Related(section.titleSpan(), "在这一章节说明")));
  }
}
