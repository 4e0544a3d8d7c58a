package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.model.Cell;
import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;

/** Cells without a number: one finding for a row, one for a table that is blank all over. */
final class BlankCell implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    List<FilledTable> tables =
        subject.filing().tables().filter(t -> t.cells().anyMatch(Blanks::isBlank)).toList();
    if (!tables.isEmpty()) {
      Forced forced = new Forced(subject.ledger());
      tables.forEach(table -> check(table, Blanks.of(table, forced), found));
    }
  }

  private void check(FilledTable table, Blanks blanks, Consumer<Finding> found) {
    List<FilledRow> rows =
        table.rows().stream().filter(r -> r.cells().stream().anyMatch(Blanks::isBlank)).toList();
    long placed = table.cells().filter(cell -> cell.address().isPresent()).count();
    if (rows.size() > 1 && blanks.all().size() == placed) {
      String message = "「%s」表%d格都没有填写，没有的填0。".formatted(table.spec().name(), placed);
      found.accept(finding(table.cornerSpan(), message, blanks.all(), blanks));
      return;
    }
    for (FilledRow row : rows) {
      List<Cell> cells = row.cells().stream().filter(Blanks::isBlank).toList();
      Span span = cells.get(0).span().to(cells.get(cells.size() - 1).span());
      found.accept(finding(span, message(row, cells), cells, blanks));
    }
  }

  private Finding finding(Span span, String message, List<Cell> cells, Blanks blanks) {
    return finding(span, message)
        .about(cells.stream().flatMap(cell -> cell.address().stream()).toList())
        .fixedBy(blanks.fixes(cells));
  }

  private static String message(FilledRow row, List<Cell> cells) {
    if (cells.size() == 1) {
      String mark = cells.get(0).text();
      String what = mark.isEmpty() ? "没有填写，没有的填0。" : "填写“%s”，没有的应当填0。".formatted(mark);
      return Cells.name(cells.get(0)) + what;
    }
    String name = row.spec().orElseThrow().label().inWords();
    if (cells.size() == row.cells().size()) {
      return "「%s」一行%d格都没有填写，没有的填0。".formatted(name, cells.size());
    }
    String columns = cells.stream().map(Blanks::column).collect(Collectors.joining("、"));
    return "「%s」一行有%d格没有填写：%s；没有的填0。".formatted(name, cells.size(), columns);
  }
}
