package report.dsl.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import report.dsl.parser.ScreenWidth;

/**
 * A table for a terminal, laid out by the width of what is in it; a column of nothing is left out.
 */
final class ScreenTable {

  private static final String GAP = "  ";

  private final List<String> headings;
  private final List<List<String>> rows = new ArrayList<>();

  ScreenTable(String... headings) {
    this.headings = List.of(headings);
  }

  /** Adds a row, a cell for each heading. */
  void add(String... cells) {
    rows.add(List.of(cells));
  }

  /** The lines, under the headings. */
  String text(Palette palette) {
    int[] columns =
        IntStream.range(0, headings.size())
            .filter(i -> rows.stream().anyMatch(row -> !row.get(i).isEmpty()))
            .toArray();
    int[] widths =
        IntStream.of(columns)
            .map(i -> Math.max(ScreenWidth.of(headings.get(i)), width(i)))
            .toArray();
    StringBuilder text = new StringBuilder();
    text.append(palette.strong(line(headings, columns, widths))).append('\n');
    rows.forEach(row -> text.append(line(row, columns, widths)).append('\n'));
    return text.toString();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> ScreenWidth.of(row.get(column))).max().orElse(0);
  }

  private static String line(List<String> row, int[] columns, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < columns.length; i++) {
      String cell = row.get(columns[i]);
      String blank = " ".repeat(widths[i] - ScreenWidth.of(cell));
      boolean number = !cell.isEmpty() && cell.chars().allMatch(c -> c >= '0' && c <= '9');
      line.append(i == 0 ? "" : GAP).append(number ? blank + cell : cell + blank);
    }
    return line.toString().stripTrailing();
  }
}
