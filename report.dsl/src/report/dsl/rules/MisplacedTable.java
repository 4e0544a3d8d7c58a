package report.dsl.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.forms.TableSpec;
import report.dsl.model.FiledSection;
import report.dsl.model.FilledTable;
import report.dsl.model.Source;

/** A table stands in another section than the form prints it in. */
final class MisplacedTable implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Outline outline = new Outline(subject.filing());
    Source source = subject.filing().source();
    Map<TableSpec, Integer> places = new HashMap<>();
    for (FiledSection section : subject.filing().sections()) {
      for (FilledTable table : section.tables().toList()) {
        SectionSpec owner = subject.filing().form().sectionOf(table.spec());
        Optional<FiledSection> home = outline.filed(owner);
        if (section.spec().isPresent() && home.isPresent() && section.spec().get() != owner) {
          int place =
              places.computeIfAbsent(
                  table.spec(), spec -> MissingTable.place(source, home.get(), spec));
          found.accept(misplaced(source, table, section, home.get(), place));
        }
      }
    }
  }

  private Finding misplaced(
      Source source, FilledTable table, FiledSection section, FiledSection home, int place) {
    String name = Words.quote(table.spec().name());
    String belongs = Words.quote(home.spec().orElseThrow().title());
    String message =
        "表%s放在了%s之下，应当放在%s之下。"
            .formatted(name, Words.quote(section.spec().orElseThrow().title()), belongs);
    List<Edit> edits = new ArrayList<>();
    List<Span> lines =
        table.lines().stream().map(line -> source.lineSpan(source.line(line.offset()))).toList();
    lines.forEach(line -> edits.add(Layout.removeLine(source, line)));
    String text =
        lines.stream()
            .map(line -> source.text(line).strip())
            .collect(Collectors.joining(source.lineEnd()));
    edits.add(Layout.insertBlock(source, place, text));
    return finding(table.cornerSpan(), message)
        .with(List.of(new Finding.Related(home.titleSpan(), "应当放在这里")))
        .fixedBy(List.of(new Fix("移到%s之下".formatted(belongs), edits)));
  }
}
