package report.dsl.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import report.dsl.forms.RowSpec;
import report.dsl.forms.Severity;
import report.dsl.model.FiledSection;
import report.dsl.model.Filing;
import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;
import report.dsl.model.Source;
import report.dsl.model.TableText;

/** A table lacks rows of the form. */
final class MissingRow implements Rule<Subject> {

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
    Filing filing = subject.filing();
    for (FiledSection section : filing.sections()) {
      for (FilledTable table : section.tables().toList()) {
        List<RowSpec> missing = Guess.missingRows(table);
        if (!missing.isEmpty() && !subject.loose().named(section).contains(table.spec())) {
          found.accept(missing(filing, table, missing));
        }
      }
    }
  }

  private Finding missing(Filing filing, FilledTable table, List<RowSpec> missing) {
    Draft draft = new Draft(filing);
    TableText layout = TableText.of(table);
    String end = filing.source().lineEnd();
    Map<Integer, String> byPlace = new LinkedHashMap<>();
    for (RowSpec row : missing) {
      byPlace.merge(
          place(filing.source(), table, row),
          draft.row(layout, table.columns().size(), row.name()),
          (above, line) -> above + end + line);
    }
    List<Edit> edits =
        byPlace.entrySet().stream()
            .map(e -> Layout.insertLines(filing.source(), e.getKey(), e.getValue()))
            .toList();
    String printed = Words.list(missing.stream().map(row -> row.label().inWords()).toList(), "行");
    String names = Words.list(missing.stream().map(RowSpec::name).toList(), "行");
    String message = "表%s缺少%s；没有的，各格填0。".formatted(Words.quote(table.spec().name()), printed);
    return finding(table.cornerSpan(), message).fixedBy(List.of(new Fix("插入空行" + names, edits)));
  }

  /** The line below the row that comes before it in the form, else below the header. */
  private static int place(Source source, FilledTable table, RowSpec row) {
    int line = table.headerSpan().end();
    int best = -1;
    for (FilledRow filled : table.rows()) {
      int index = filled.spec().map(RowSpec::index).orElse(-1);
      if (index < row.index() && index > best) {
        best = index;
        line = filled.span().end();
      }
    }
    return Layout.nextLine(source, line);
  }
}
