package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.model.FiledSection;
import report.dsl.model.FiledSection.TitleMatch;
import report.dsl.model.Filing;
import report.dsl.model.Source;

/** Titles of sections that lack their {@code #}, as in every pasted report, or have several. */
final class HeadingMark implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    List<FiledSection> wrong =
        subject.filing().sections().stream()
            .filter(section -> section.match() != TitleMatch.NONE)
            .filter(section -> section.marks().length() != 1)
            .toList();
    if (!wrong.isEmpty()) {
      found.accept(marks(subject.filing(), wrong));
    }
  }

  private Finding marks(Filing filing, List<FiledSection> wrong) {
    FiledSection first = wrong.get(0);
    String which =
        wrong.size() == 1
            ? "标题" + Words.quote(first.title())
            : "%s等%d个标题".formatted(Words.quote(first.title()), wrong.size());
    String title = wrong.size() == 1 ? "行首写一个“#”" : "给这%d个标题各写一个“#”".formatted(wrong.size());
    return finding(first.titleSpan(), which + "的行首应当有一个“#”。")
        .with(
            wrong.stream()
                .skip(1)
                .map(s -> new Finding.Related(s.titleSpan(), Words.quote(s.title())))
                .toList())
        .fixedBy(List.of(new Fix(title, wrong.stream().flatMap(s -> mark(filing, s)).toList())));
  }

  /** In place of whatever the line begins with; marks of bold behind the title go too. */
  private static Stream<Edit> mark(Filing filing, FiledSection section) {
    Source source = filing.source();
    Span title = section.titleSpan();
    int start = Layout.lineStart(source, title.offset());
    Edit mark = new Edit(new Span(start, title.offset() - start), "# ");
    boolean bold =
        title.offset() > start && "*_".indexOf(source.text().charAt(title.offset() - 1)) >= 0;
    return bold ? Stream.of(mark, new Edit(new Span(title.end(), 2), "")) : Stream.of(mark);
  }
}
