package report.dsl.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import report.dsl.forms.Severity;
import report.dsl.model.FiledSection;
import report.dsl.model.FilledTable;
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
      TreeMap<Integer, FilledTable> tables = new TreeMap<>();
      section.tables().forEach(table -> tables.put(table.span().offset(), table));
      section
          .prose()
          .filter(prose -> !subject.loose().hold(prose))
          .forEach(
              prose ->
                  Optional.ofNullable(tables.lowerEntry(prose.span().offset()))
                      .map(Map.Entry::getValue)
                      .filter(table -> prose.span().end() < table.span().end())
                      .ifPresent(table -> found.accept(inside(source, table, prose))));
    }
  }

  private Finding inside(Source source, FilledTable table, Prose prose) {
    String message = "这一行文字夹在%s表的两行之间，刊出时在表的下面。".formatted(Words.quote(table.spec().name()));
    String text = source.text(prose.span());
    Edit out = Layout.removeLine(source, prose.span());
    Edit in = Layout.insertBlock(source, Layout.nextLine(source, table.span().end()), text);
    return finding(prose.span(), message).fixedBy(List.of(new Fix("移到表的下面", List.of(out, in))));
  }
}
