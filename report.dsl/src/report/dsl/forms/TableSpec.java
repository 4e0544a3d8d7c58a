package report.dsl.forms;

import java.util.List;
import java.util.Optional;

/**
 * A table of a form.
 *
 * @param label its names; the short name is what a report writes in the top-left cell
 * @param rows the rows in printed order
 * @param columns the columns in printed order
 * @param cells what each cell may hold, by row and column; empty where the form has no cell
 * @param print how the page lays it out
 * @param corner the printed top-left label, empty when the form prints none
 * @param rowNames the names that rows go by
 * @param columnNames the names that columns go by
 * @param span where the form defines it
 */
public record TableSpec(
    Label label,
    List<RowSpec> rows,
    List<ColumnSpec> columns,
    List<List<Optional<CellSpec>>> cells,
    Print print,
    String corner,
    NameIndex<RowSpec> rowNames,
    NameIndex<ColumnSpec> columnNames,
    Span span) {

  public TableSpec {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
  }

  /** The name in sources, addresses and data. */
  public String name() {
    return label.shortName();
  }

  /** What the cell may hold; empty when the form has no such cell. */
  public Optional<CellSpec> cell(RowSpec row, ColumnSpec column) {
    return cells.get(row.index()).get(column.index());
  }

  /** A table of a form is itself and no other, whatever they say. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /** How many numbers a complete table holds. */
  public int cellCount() {
    return (int) cells.stream().flatMap(List::stream).filter(Optional::isPresent).count();
  }
}
