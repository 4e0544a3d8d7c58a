package report.dsl.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import report.dsl.forms.Severity;
import report.dsl.forms.TableSpec;
import report.dsl.model.Filing;
import report.dsl.model.FilledTable;

/** A table of the form comes a second time; nobody knows which numbers count. */
final class DuplicateTable implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Map<TableSpec, FilledTable> last = new HashMap<>();
    for (FilledTable table : subject.filing().tables().toList()) {
      FilledTable earlier = last.put(table.spec(), table);
      if (earlier != null) {
        found.accept(twice(subject.filing(), earlier, table));
      }
    }
  }

  private Finding twice(Filing filing, FilledTable first, FilledTable second) {
    String name = Words.quote(first.spec().name());
    Fix later = new Fix("删去后一张表", remove(filing, second));
    Fix earlier = new Fix("删去前一张表", remove(filing, first));
    return finding(second.cornerSpan(), "表%s出现了两次，无法确定以哪一张为准。".formatted(name))
        .with(List.of(new Finding.Related(first.cornerSpan(), "前一张表" + name)))
        .fixedBy(List.of(later, earlier));
  }

  /** Line by line: remarks between the lines stay. */
  private static List<Edit> remove(Filing filing, FilledTable table) {
    return table.lines().stream().map(line -> Layout.removeLine(filing.source(), line)).toList();
  }
}
