package report.dsl.paste;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Where in a table the cells of a block go.
 *
 * @param cells what each cell is to hold, as it was typed or pasted
 * @param strange labels of the block that the table does not have
 * @param left how many cells that hold something have no place
 */
public record Placed(Map<Spot, String> cells, List<String> strange, int left) {

  /**
   * A cell of a table as it is written.
   *
   * @param row its place among the rows, from 0
   * @param column its place among the columns, from 0; the labels are no column
   */
  public record Spot(int row, int column) {}

  public Placed {
    cells = Map.copyOf(cells);
    strange = List.copyOf(strange);
  }

  /** The first and the last of the rectangle of cells that holds them all; none for none. */
  public List<Spot> corners() {
    if (cells.isEmpty()) {
      return List.of();
    }
    IntSummaryStatistics rows = span(Spot::row);
    IntSummaryStatistics columns = span(Spot::column);
    return List.of(
        new Spot(rows.getMin(), columns.getMin()), new Spot(rows.getMax(), columns.getMax()));
  }

  private IntSummaryStatistics span(ToIntFunction<Spot> axis) {
    return cells.keySet().stream().mapToInt(axis).summaryStatistics();
  }
}
