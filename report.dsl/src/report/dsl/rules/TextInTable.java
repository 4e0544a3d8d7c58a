package report.dsl.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.model.FiledSection;
import report.dsl.model.FilledTable;
import report.dsl.model.LooseTable;
import report.dsl.model.Prose;
import report.dsl.model.Source;

/** A line of text between the rows of a table, which is printed below the table. */
final class TextInTable implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Source source = subject.filing().source();
    for (FiledSection section : subject.filing().sections()) {
      for (FilledTable table : section.tables().toList()) {
        List<Prose> inside =
            section.prose().filter(prose -> isInside(prose.span(), table.span())).toList();
        if (!inside.isEmpty()) {
          Set<Prose> loose =
              LooseTable.in(section, source).stream()
                  .flatMap(l -> l.lines().stream())
                  .collect(Collectors.toSet());
          inside.stream()
              .filter(prose -> !loose.contains(prose))
              .forEach(prose -> found.accept(inside(source, table, prose)));
        }
      }
    }
  }

  private static boolean isInside(Span text, Span table) {
    return text.offset() > table.offset() && text.end() < table.end();
  }

  private Finding inside(Source source, FilledTable table, Prose prose) {
    String message = "这一行文字夹在%s表的两行之间，刊出时在表的下面。".formatted(Words.quote(table.spec().name()));
    String text = source.text(prose.span());
    Edit out = Layout.removeLine(source, prose.span());
    Edit in = Layout.insertBlock(source, Layout.nextLine(source, table.span().end()), text);
    return finding(prose.span(), message).fixedBy(List.of(new Fix("移到表的下面", List.of(out, in))));
  }
}
