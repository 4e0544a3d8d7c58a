package report.dsl.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.Severity;
import report.dsl.model.Filing;
import report.dsl.model.FilledColumn;
import report.dsl.model.FilledTable;
import report.dsl.model.NameMatch;

/** A column's name is none of the form's, is shared by several, or comes a second time. */
final class UnknownColumn implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    for (FilledTable table : subject.filing().tables().toList()) {
      boolean headerSpoken =
          Tears.inHeader(table)
              || Shape.isHeaderOff(table) && !Guess.missingColumns(table).isEmpty();
      if (!headerSpoken) {
        check(subject.filing(), table, found);
      }
    }
  }

  private void check(Filing filing, FilledTable table, Consumer<Finding> found) {
    Map<Integer, ColumnSpec> guesses = Guess.columns(table);
    Map<ColumnSpec, FilledColumn> first = new HashMap<>();
    List<FilledColumn> lost = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      FilledColumn column = table.columns().get(i);
      FilledColumn earlier =
          column.spec().map(spec -> first.putIfAbsent(spec, column)).orElse(null);
      List<ColumnSpec> meant = meant(table, column, guesses.get(i));
      if (earlier != null) {
        found.accept(twice(earlier, column));
      } else if (meant.isEmpty()) {
        lost.add(column);
      } else if (column.match() != NameMatch.EXACT) {
        found.accept(unknown(filing, column, meant));
      }
    }
    if (!lost.isEmpty()) {
      found.accept(lost(lost));
    }
  }

  private static List<ColumnSpec> meant(FilledTable table, FilledColumn column, ColumnSpec guess) {
    if (guess != null) {
      return List.of(guess);
    }
    return column.match() == NameMatch.AMBIGUOUS
        ? table.spec().columnNames().all(column.label())
        : column.spec().stream().toList();
  }

  private Finding unknown(Filing filing, FilledColumn column, List<ColumnSpec> meant) {
    Draft draft = new Draft(filing);
    String names = Words.either(meant.stream().map(c -> c.label().inWords()).toList());
    return finding(column.span(), "%s，可能是%s。".formatted(there(column), names))
        .fixedBy(
            meant.stream()
                .map(spec -> draft.name(spec.name()))
                .map(
                    name ->
                        new Fix(
                            "改为" + Words.quote(name),
                            Layout.label(column.span(), column.label(), name)))
                .toList());
  }

  /** One finding for all columns of a table that nobody knows what they are. */
  private Finding lost(List<FilledColumn> columns) {
    FilledColumn first = columns.get(0);
    String count = columns.size() == 1 ? "" : "，连同它共%d列的名称不是表式的列名".formatted(columns.size());
    return finding(first.span(), there(first) + count + "。")
        .with(
            columns.stream()
                .skip(1)
                .map(column -> new Finding.Related(column.span(), "这一列也是"))
                .toList());
  }

  private static String there(FilledColumn column) {
    return column.label().isEmpty() ? "这一列没有列名" : "没有%s这一列".formatted(Words.quote(column.label()));
  }

  private Finding twice(FilledColumn first, FilledColumn second) {
    String name = Words.quote(second.spec().orElseThrow().label().inWords());
    return finding(second.span(), "%s这一列写了两次。".formatted(name))
        .with(List.of(new Finding.Related(first.span(), "前一列")));
  }
}
