package report.dsl.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import report.dsl.forms.RowSpec;
import report.dsl.forms.Severity;
import report.dsl.model.Cell;
import report.dsl.model.Filing;
import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;

/** A row of the form comes a second time in its table; its identities wait. */
final class DuplicateRow implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    for (FilledTable table : subject.filing().tables().toList()) {
      Map<RowSpec, FilledRow> first = new HashMap<>();
      for (FilledRow row : table.rows()) {
        row.spec()
            .map(spec -> first.putIfAbsent(spec, row))
            .ifPresent(earlier -> found.accept(twice(subject.filing(), earlier, row)));
      }
    }
  }

  private Finding twice(Filing filing, FilledRow first, FilledRow second) {
    String name = Words.quote(second.spec().orElseThrow().label().inWords());
    boolean same =
        first.cells().size() == second.cells().size() && texts(first).equals(texts(second));
    String message =
        same ? "%s写了两行，数字相同，只应当有一行。".formatted(name) : "%s写了两行，数字不同，无法确定以哪一行为准。".formatted(name);
    Fix later = new Fix("删去后一行", Layout.removeLine(filing.source(), second.span()));
    Fix earlier = new Fix("删去前一行", Layout.removeLine(filing.source(), first.span()));
    Finding finding =
        finding(second.labelSpan(), message)
            .about(second.cells().stream().flatMap(cell -> cell.address().stream()).toList())
            .with(List.of(new Finding.Related(first.labelSpan(), "前一行" + name)));
    return same ? finding.fixedBy(List.of(later)) : finding.choosing(List.of(later, earlier));
  }

  private static List<String> texts(FilledRow row) {
    return row.cells().stream().map(Cell::text).toList();
  }
}
