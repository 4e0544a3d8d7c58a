package report.dsl.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.model.Cell;
import report.dsl.model.Filing;
import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;

/** A row has fewer cells than its header; its identities wait until the gap is placed. */
final class ShortRow implements Rule<Subject> {

  private static final int OFFERED = 3;

  /** A report with more rows than so many times the form's is no report whose gaps balance. */
  private static final int MOST_TIMES = 3;

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    boolean overfull = isOverfull(subject.filing());
    for (FilledTable table : subject.filing().tables().toList()) {
      if (!Shape.isHeaderOff(table)) {
        IntStream.range(0, table.rows().size())
            .filter(i -> !Tears.isHalf(table, i))
            .mapToObj(table.rows()::get)
            .filter(row -> row.spec().isPresent() && Shape.surplus(table, row) < 0)
            .forEach(row -> found.accept(shortRow(subject.filing(), table, row, overfull)));
      }
    }
  }

  private static boolean isOverfull(Filing filing) {
    long written = filing.tables().mapToLong(table -> table.rows().size()).sum();
    return written > MOST_TIMES * filing.form().tables().mapToLong(t -> t.rows().size()).sum();
  }

  private Finding shortRow(Filing filing, FilledTable table, FilledRow row, boolean overfull) {
    int missing = -Shape.surplus(table, row);
    String message =
        "%s只有%d格，应当有%d格，少%d格；补齐之前不核对这一行的勾稽关系。"
            .formatted(
                Words.quote(row.spec().orElseThrow().label().inWords()),
                row.cells().size(),
                table.columns().size(),
                missing);
    List<Fix> fixes = new ArrayList<>(missing == 1 ? parted(row) : List.of());
    List<List<Integer>> gaps = overfull ? List.of() : Gaps.best(filing, table, row, OFFERED);
    for (List<Integer> gap : gaps) {
      fixes.add(new Fix("在" + names(table, gap) + "补空白格", fill(filing, row, gap)));
    }
    return finding(row.labelSpan(), message).fixedBy(fixes);
  }

  private static String names(FilledTable table, List<Integer> gap) {
    return gap.stream()
        .map(i -> table.columns().get(i))
        .map(column -> column.spec().map(c -> c.name()).orElse(column.label()))
        .map(Words::quote)
        .collect(Collectors.joining());
  }

  /** A blank cell before each cell that comes behind a gap. */
  private static List<Edit> fill(Filing filing, FilledRow row, List<Integer> gap) {
    List<Span> cells = row.cells().stream().map(Cell::span).toList();
    List<Edit> edits = new ArrayList<>();
    for (int place = 0; place <= cells.size(); place++) {
      int before = place;
      long blanks = gap.stream().filter(i -> i - gap.indexOf(i) == before).count();
      if (blanks > 0) {
        List<String> texts = Collections.nCopies((int) blanks, "");
        edits.add(Columns.cells(filing, row.span(), cells, place, texts));
      }
    }
    return edits;
  }

  /** Two numbers in one cell, where the bar between them was lost. */
  private static List<Fix> parted(FilledRow row) {
    return row.cells().stream()
        .filter(cell -> cell.text().matches("[=+-]?[\\d.]+[ \\t]+[=+-]?[\\d.]+"))
        .map(
            cell ->
                new Fix(
                    "把“%s”分成两格".formatted(cell.text().replaceAll("[ \\t]+", " ")),
                    new Edit(cell.span(), cell.text().replaceAll("[ \\t]+", " | "))))
        .toList();
  }
}
