package report.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import report.dsl.forms.RowSpec;
import report.dsl.forms.Severity;
import report.dsl.model.Amount;
import report.dsl.model.Filing;
import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;
import report.dsl.model.NameMatch;

/** Numbers in a row that is only the label of a group of rows; the form has no cells there. */
final class GroupRow implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    for (FilledTable table : subject.filing().tables().toList()) {
      Map<Integer, RowSpec> guesses = Guess.rows(table);
      for (int i = 0; i < table.rows().size(); i++) {
        FilledRow row = table.rows().get(i);
        if (row.match() == NameMatch.GROUP && hasNumbers(row)) {
          found.accept(numbers(subject.filing(), table, row, guesses.get(i)));
        }
      }
    }
  }

  private static boolean hasNumbers(FilledRow row) {
    return row.cells().stream().anyMatch(cell -> !(cell.amount() instanceof Amount.Blank));
  }

  /** The finding; {@code guess} is the row that it must be by its place, or null. */
  private Finding numbers(Filing filing, FilledTable table, FilledRow row, RowSpec guess) {
    List<String> group =
        table.spec().rowNames().group(row.label()).stream()
            .map(member -> member.label().inWords())
            .toList();
    String message =
        "%s是%s的总称，表式在这一行不填数；数字应当填在这些行。".formatted(Words.quote(row.label()), Words.list(group, "行"));
    List<Fix> fixes = new ArrayList<>();
    if (guess != null) {
      String name = new Draft(filing).name(guess.name());
      fixes.add(
          new Fix("改为" + Words.quote(name), Layout.label(row.labelSpan(), row.label(), name)));
    }
    fixes.add(new Fix("删去这一行", Layout.removeLine(filing.source(), row.span())));
    return finding(row.labelSpan(), message).fixedBy(fixes);
  }
}
