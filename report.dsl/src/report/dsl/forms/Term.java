package report.dsl.forms;

import java.util.List;
import java.util.Optional;

/**
 * One summand of an identity. What it stands for depends on the identity's scope: under 每行 columns,
 * under 每列 rows, under 每格 the cell itself, without scope cells; a group's label stands for all of
 * its rows or columns.
 *
 * @param sign +1 or -1
 * @param text the operand as the form writes it
 * @param elsewhere whether it is taken from last year's report or the members' ({@code 上年.}, {@code
 *     成员.}) and not from this one
 * @param constant the number, when the operand is one
 * @param axes the rows or columns it stands for
 * @param cells the cells it stands for
 */
public record Term(
    int sign,
    String text,
    boolean elsewhere,
    Optional<Integer> constant,
    List<AxisSpec> axes,
    List<TableCell> cells) {

  /** A cell of a form by its table, row and column. */
  public record TableCell(TableSpec table, RowSpec row, ColumnSpec column) {

    /** The address {@code table.row.column}. */
    public String address() {
      return table.name() + "." + row.name() + "." + column.name();
    }
  }

  public Term {
    axes = List.copyOf(axes);
    cells = List.copyOf(cells);
  }

  /** What it is, for readers who do not know how forms write it: 上年年报的结转下年. */
  public String inWords() {
    int name = text.indexOf('.') + 1;
    if (!elsewhere) {
      return text;
    }
    boolean lastYear = text.startsWith(IdentitySpec.Reach.ACROSS_YEARS.prefix());
    return (lastYear ? "上年年报的" : "各成员的") + text.substring(name);
  }

  /** Equal for all that stand for the same, whatever name each writes. */
  Object meaning() {
    return List.of(sign, elsewhere, constant, axes, cells);
  }
}
