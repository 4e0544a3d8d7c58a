package report.dsl.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.model.Cell;
import report.dsl.model.FilledTable;

/** Cells without a number: one finding for a row, one for a table that is blank all over. */
final class BlankCell implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Set<Cell> told =
        subject.explained().totals().stream()
            .flatMap(line -> line.cells().stream())
            .collect(Collectors.toSet());
    for (FilledTable table : subject.filing().tables().toList()) {
      Predicate<Cell> blank = cell -> Blanks.isBlank(cell) && !told.contains(cell);
      List<Cell> blanks = table.cells().filter(blank).toList();
      if (!blanks.isEmpty()) {
        List<List<Cell>> rows =
            table.rows().stream()
                .map(row -> row.cells().stream().filter(blank).toList())
                .filter(cells -> !cells.isEmpty())
                .toList();
        check(table, rows, new Blanks(blanks, subject.explained()), found);
      }
    }
  }

  private void check(
      FilledTable table, List<List<Cell>> rows, Blanks blanks, Consumer<Finding> found) {
    long placed = table.cells().filter(cell -> cell.address().isPresent()).count();
    if (rows.size() > 1 && blanks.cells().size() == placed) {
      String what = "「%s」表%d格都没有填写".formatted(table.spec().name(), placed);
      found.accept(finding(table.cornerSpan(), what, blanks, Optional.empty()));
      return;
    }
    Optional<Fix> ofTable = blanks.fixOfTable();
    for (List<Cell> cells : rows) {
      Span span = cells.get(0).span().to(cells.get(cells.size() - 1).span());
      String what = what(cells, table.columns().size());
      found.accept(finding(span, what, new Blanks(cells, blanks.explained()), ofTable));
    }
  }

  private Finding finding(Span span, String what, Blanks blanks, Optional<Fix> ofTable) {
    Optional<Fix> more = ofTable.filter(fix -> fix.edits().size() > blanks.cells().size());
    return finding(span, what + blanks.advice(what.indexOf('：') < 0 ? "，" : "；"))
        .about(blanks.cells().stream().flatMap(cell -> cell.address().stream()).toList())
        .fixedBy(Stream.concat(blanks.fix().stream(), more.stream()).toList());
  }

  private static String what(List<Cell> cells, int columns) {
    if (cells.size() == 1) {
      String mark = cells.get(0).text();
      return Cells.name(cells.get(0)) + (mark.isEmpty() ? "没有填写" : "填写“%s”".formatted(mark));
    }
    String name = cells.get(0).address().orElseThrow().row().label().inWords();
    if (cells.size() == columns) {
      return "「%s」一行%d格都没有填写".formatted(name, columns);
    }
    String blank = cells.stream().map(Blanks::column).collect(Collectors.joining("、"));
    return "「%s」一行有%d格没有填写：%s".formatted(name, cells.size(), blank);
  }
}
