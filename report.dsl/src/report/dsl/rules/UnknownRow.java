package report.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import report.dsl.forms.RowSpec;
import report.dsl.forms.Severity;
import report.dsl.model.Filing;
import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;
import report.dsl.model.NameMatch;

/** A row's label is no name of the form's rows, or one that several of them share. */
final class UnknownRow implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    for (FilledTable table : subject.filing().tables().toList()) {
      Unknown unknown = new Unknown(subject.filing(), table, Guess.rows(table));
      List<Integer> nameless = new ArrayList<>();
      for (int i = 0; i < table.rows().size(); i++) {
        FilledRow row = table.rows().get(i);
        if (Tears.isHalf(table, i)) {
          continue;
        } else if (row.match() == NameMatch.NEAREST) {
          found.accept(near(unknown, row, List.of(row.spec().orElseThrow())));
        } else if (row.match() == NameMatch.AMBIGUOUS) {
          found.accept(near(unknown, row, table.spec().rowNames().all(row.label())));
        } else if (row.match() == NameMatch.NONE && !isBlank(row)) {
          nameless.add(i);
        }
      }
      if (!nameless.isEmpty()) {
        found.accept(nameless(unknown, nameless));
      }
    }
  }

  /** Whether it is bars alone, as pasted tables leave them. */
  private static boolean isBlank(FilledRow row) {
    return row.label().isEmpty() && row.cells().stream().allMatch(cell -> cell.text().isEmpty());
  }

  private record Unknown(Filing filing, FilledTable table, Map<Integer, RowSpec> guesses) {

    FilledRow row(int index) {
      return table.rows().get(index);
    }

    Edit rename(FilledRow row, RowSpec spec) {
      return Layout.label(row.labelSpan(), row.label(), new Draft(filing).name(spec.name()));
    }

    Fix fix(FilledRow row, RowSpec spec) {
      return new Fix("改为" + Words.quote(spec.name()), rename(row, spec));
    }
  }

  private Finding near(Unknown unknown, FilledRow row, List<RowSpec> meant) {
    String names = Words.either(meant.stream().map(spec -> spec.label().inWords()).toList());
    String message =
        meant.size() == 1
            ? "没有%s这一行，可能是%s。".formatted(Words.quote(row.label()), names)
            : "%s可以指%s，请写明是哪一行。".formatted(Words.quote(row.label()), names);
    Finding finding =
        finding(row.labelSpan(), message)
            .about(row.cells().stream().flatMap(cell -> cell.address().stream()).toList());
    List<Fix> renames = meant.stream().map(spec -> unknown.fix(row, spec)).toList();
    return meant.size() == 1 ? finding.fixedBy(renames) : finding.choosing(renames);
  }

  /** One finding for all rows of a table that have none of its names. */
  private Finding nameless(Unknown unknown, List<Integer> rows) {
    FilledRow first = unknown.row(rows.get(0));
    List<Integer> placed = rows.stream().filter(unknown.guesses()::containsKey).toList();
    String label = first.label().isEmpty() ? "这一行没有行名" : "没有" + Words.quote(first.label()) + "这一行";
    String count = rows.size() == 1 ? "" : "，连同它共%d行的名称不是表式的行名".formatted(rows.size());
    String guess =
        placed.isEmpty()
            ? ""
            : "；从位置看，应当是"
                + Words.list(
                    placed.stream().map(i -> unknown.guesses().get(i).label().inWords()).toList(),
                    "行");
    List<Edit> edits =
        placed.stream().map(i -> unknown.rename(unknown.row(i), unknown.guesses().get(i))).toList();
    List<Fix> fixes = new ArrayList<>();
    if (rows.size() == 1 && placed.size() == 1) {
      fixes.add(unknown.fix(first, unknown.guesses().get(rows.get(0))));
    } else if (!placed.isEmpty()) {
      fixes.add(new Fix("按位置填上这%d行的名称".formatted(placed.size()), edits));
    }
    return finding(first.labelSpan(), label + count + guess + "。")
        .with(
            rows.stream()
                .skip(1)
                .map(i -> new Finding.Related(unknown.row(i).labelSpan(), "这一行也是"))
                .toList())
        .fixedBy(fixes);
  }
}
