package report.dsl.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.RowSpec;
import report.dsl.forms.Span;
import report.dsl.forms.TableSpec;

/**
 * A table of a report that is one of the form's.
 *
 * @param spec the form's table
 * @param match EXACT, or NEAREST when the top-left cell is misspelt
 * @param corner the top-left cell as written
 * @param marked whether the header line begins with its bar
 */
public record FilledTable(
    TableSpec spec,
    NameMatch match,
    String corner,
    Span cornerSpan,
    boolean marked,
    List<FilledColumn> columns,
    List<FilledRow> rows,
    Span headerSpan,
    Span span)
    implements Block {

  public FilledTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The first row that is this row of the form. */
  public Optional<FilledRow> row(RowSpec row) {
    return rows.stream()
        .filter(filled -> filled.spec().filter(row::equals).isPresent())
        .findFirst();
  }

  /** The first column that is this column of the form. */
  public Optional<FilledColumn> column(ColumnSpec column) {
    return columns.stream()
        .filter(filled -> filled.spec().filter(column::equals).isPresent())
        .findFirst();
  }

  /** All cells in the order of the text. */
  public Stream<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    rows.forEach(row -> cells.addAll(row.cells()));
    return cells.stream();
  }

  /** The cell at that row and column of the form, when the table has it. */
  public Optional<Cell> cell(RowSpec row, ColumnSpec column) {
    return cells()
        .filter(
            cell -> cell.address().filter(a -> a.row() == row && a.column() == column).isPresent())
        .findFirst();
  }

  /** The regions of its lines, the header's first. */
  public List<Span> lines() {
    return Stream.concat(Stream.of(headerSpan), rows.stream().map(FilledRow::span)).toList();
  }

  /** The same table with these rows. */
  public FilledTable with(List<FilledRow> others) {
    return new FilledTable(
        spec, match, corner, cornerSpan, marked, columns, others, headerSpan, span);
  }
}
