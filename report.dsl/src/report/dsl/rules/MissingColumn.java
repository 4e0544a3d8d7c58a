package report.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.Severity;
import report.dsl.model.Filing;
import report.dsl.model.FilledTable;

/** A table's header lacks columns of the form. */
final class MissingColumn implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public Remedy remedy(Finding finding) {
    return finding.fixes().size() == 1 ? Remedy.CERTAIN : Remedy.CHOICE;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    for (FilledTable table : subject.filing().tables().toList()) {
      List<ColumnSpec> missing = Guess.missingColumns(table);
      if (!missing.isEmpty() && !Tears.inHeader(table)) {
        found.accept(missing(subject.filing(), table, missing));
      }
    }
  }

  private Finding missing(Filing filing, FilledTable table, List<ColumnSpec> missing) {
    String printed = Words.list(missing.stream().map(c -> c.label().inWords()).toList(), "列");
    String name = Words.quote(table.spec().name());
    boolean headerOnly = Shape.isHeaderOff(table);
    String message =
        headerOnly
            ? "表%s的表头缺少%s，与下面各行的格数不符。".formatted(name, printed)
            : "表%s缺少%s；没有的，各格填0。".formatted(name, printed);
    List<Fix> fixes = new ArrayList<>();
    if (headerOnly && rowsAreComplete(table)) {
      fixes.add(new Fix("按表式重写表头", Columns.rewrite(filing, table)));
    } else if (!headerOnly) {
      fixes.add(new Fix("插入空列" + printed, Columns.insert(filing, table, missing)));
    }
    return finding(table.cornerSpan(), message).fixedBy(fixes);
  }

  private static boolean rowsAreComplete(FilledTable table) {
    int columns = table.spec().columns().size();
    return table.rows().stream().allMatch(row -> row.cells().size() == columns);
  }
}
