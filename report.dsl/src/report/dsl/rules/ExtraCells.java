package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.model.Amount;
import report.dsl.model.Cell;
import report.dsl.model.Filing;
import report.dsl.model.FilledColumn;
import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;
import report.dsl.parser.Characters;

/**
 * A row has more cells than its header, so that its identities wait; or a cell is filled in where
 * the form has none, so that nobody would ever read it.
 */
final class ExtraCells implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    for (FilledTable table : subject.filing().tables().toList()) {
      if (!Shape.isHeaderOff(table)) {
        IntStream.range(0, table.rows().size())
            .filter(i -> !Tears.isHalf(table, i))
            .mapToObj(table.rows()::get)
            .filter(row -> row.spec().isPresent() && Shape.surplus(table, row) > 0)
            .forEach(row -> found.accept(extra(subject.filing(), table, row)));
        table.rows().forEach(row -> beside(table, row).map(this::noCell).forEach(found));
      }
    }
  }

  /** The cells of known rows and columns that are filled in though the form has none there. */
  private static Stream<Misplaced> beside(FilledTable table, FilledRow row) {
    return IntStream.range(0, Math.min(row.cells().size(), table.columns().size()))
        .filter(i -> row.spec().isPresent() && row.cells().size() == table.columns().size())
        .filter(i -> table.columns().get(i).spec().isPresent())
        .mapToObj(i -> new Misplaced(row, table.columns().get(i), row.cells().get(i)))
        .filter(it -> it.cell().spec().isEmpty())
        .filter(it -> !(it.cell().amount() instanceof Amount.Blank));
  }

  private record Misplaced(FilledRow row, FilledColumn column, Cell cell) {}

  private Finding noCell(Misplaced it) {
    String name =
        it.row().spec().orElseThrow().label().inWords()
            + "·"
            + it.column().spec().orElseThrow().label().inWords();
    String message = "表式在%s没有格子，这里填写的“%s”不会刊出，应当空着。".formatted(Words.quote(name), it.cell().text());
    return finding(it.cell().span(), message).fixedBy("清空这一格", it.cell().span(), "");
  }

  private Finding extra(Filing filing, FilledTable table, FilledRow row) {
    int surplus = Shape.surplus(table, row);
    int width = table.columns().size();
    Span extra = row.cells().get(width).span().to(row.cells().get(width + surplus - 1).span());
    String message =
        "%s有%d格，表头有%d列，多出%d格。"
            .formatted(
                Words.quote(row.spec().orElseThrow().label().inWords()),
                width + surplus,
                width,
                surplus);
    List<Cell> blanks = row.cells().stream().filter(ExtraCells::isEmpty).toList();
    boolean trailing = row.cells().stream().skip(width).allMatch(ExtraCells::isEmpty);
    if (trailing) {
      int start = row.cells().get(width).span().offset();
      Edit cut = new Edit(new Span(start, row.span().end() - start), "");
      return finding(extra, message).fixedBy(List.of(new Fix("删去末尾多出的空格子", cut)));
    }
    if (blanks.size() == surplus) {
      return finding(extra, message)
          .fixedBy(List.of(new Fix("删去空白的格子", blanks.stream().map(c -> cut(filing, c)).toList())));
    }
    return finding(extra, message);
  }

  private static boolean isEmpty(Cell cell) {
    return cell.amount() instanceof Amount.Blank && cell.text().isEmpty();
  }

  /** Takes out a blank cell together with the bar behind it. */
  private static Edit cut(Filing filing, Cell cell) {
    String text = filing.source().text();
    int end = cell.span().end();
    while (!Characters.isPipe(text.charAt(end))) {
      end++;
    }
    return new Edit(new Span(cell.span().offset(), end + 1 - cell.span().offset()), "");
  }
}
