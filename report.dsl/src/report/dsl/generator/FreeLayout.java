package report.dsl.generator;

import java.util.ArrayList;
import java.util.List;
import report.dsl.generator.Grid.Group;
import report.dsl.generator.GridCell.Role;
import report.dsl.model.FreeTable;

/** Lays out a table that the form does not know, such as an appendix, just as it is written. */
final class FreeLayout {

  private FreeLayout() {}

  /**
   * A printed table that bears its top-left cell as its caption.
   *
   * @param id unique on the page
   */
  static Grid lay(FreeTable table, String id) {
    int width = table.lines().stream().mapToInt(List::size).max().orElse(1);
    List<List<GridCell>> rows = new ArrayList<>();
    for (List<String> line : table.lines()) {
      List<GridCell> cells = new ArrayList<>();
      for (int i = 0; i < width; i++) {
        String text = i < line.size() ? line.get(i) : "";
        cells.add(cell(rows.isEmpty(), i, text, id + rows.size() + "-" + i));
      }
      rows.add(cells);
    }
    return new Grid(
        id,
        Grid.Shape.FREE,
        table.corner(),
        !table.corner().isEmpty(),
        List.of(
            new Group(true, rows.subList(0, 1)), new Group(false, rows.subList(1, rows.size()))));
  }

  private static GridCell cell(boolean head, int column, String text, String id) {
    if (text.isEmpty() || head && column == 0) {
      return GridCell.plain(Role.VOID, "", 1, 1);
    }
    if (head || column == 0) {
      return GridCell.header(head ? Role.COLUMN : Role.ROW, text, 0, 1, 1, id);
    }
    return GridCell.plain(isNumber(text) ? Role.NUMBER : Role.VOID, text, 1, 1);
  }

  private static boolean isNumber(String text) {
    return text.matches("[+-]?[0-9][0-9,]*(\\.[0-9]+)?%?");
  }
}
