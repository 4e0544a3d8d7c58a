package report.dsl.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import report.dsl.forms.AxisSpec;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.RowSpec;
import report.dsl.forms.Script;
import report.dsl.forms.TableSpec;
import report.dsl.parser.ScreenWidth;

/**
 * A table as a source writes it, its bars one below the other: labels lean left, numbers right. A
 * column of numbers is as wide as its name and as its numbers but one, so that one wider number
 * hangs over in its own row and leaves every other row alone.
 */
public final class TableText {

  /** The columns from left to right. */
  private final List<Column> columns;

  private record Column(int width, boolean number) {

    String fill(String cell) {
      String blanks = " ".repeat(Math.max(0, width - ScreenWidth.of(cell)));
      return number ? blanks + cell : cell + blanks;
    }
  }

  private TableText(List<Column> columns) {
    this.columns = columns;
  }

  /**
   * The layout for these cells.
   *
   * @param lines rows of cells, the header row first; they need not be of one length
   * @param number whether the column of that index, from 0, holds numbers
   */
  public static TableText of(List<List<String>> lines, IntPredicate number) {
    List<Widths> widths = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      List<String> cells = lines.get(line);
      for (int i = 0; i < cells.size(); i++) {
        if (i == widths.size()) {
          widths.add(new Widths());
        }
        widths.get(i).add(ScreenWidth.of(cells.get(i)), line == 0);
      }
    }
    List<Column> columns = new ArrayList<>();
    for (Widths column : widths) {
      boolean numbers = number.test(columns.size());
      columns.add(new Column(numbers ? column.ofNumbers() : column.ofLabels(), numbers));
    }
    return new TableText(columns);
  }

  /** The layout of a table in a report, for lines to be added to it. */
  public static TableText of(FilledTable table) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(line(table.corner(), table.columns().stream().map(FilledColumn::label).toList()));
    table.rows().stream()
        .map(row -> line(row.label(), row.cells().stream().map(Cell::text).toList()))
        .forEach(lines::add);
    return of(lines, column -> column > 0);
  }

  /**
   * All lines of a form's table in a report, the header line first, without line ends.
   *
   * @param traditional whether the report is written in traditional characters
   * @param cells the text of each cell; is asked only for cells that the form has
   */
  public static List<String> of(
      TableSpec table, boolean traditional, BiFunction<RowSpec, ColumnSpec, String> cells) {
    UnaryOperator<String> script = traditional ? Script::traditional : UnaryOperator.identity();
    List<List<String>> lines = new ArrayList<>();
    List<String> names = table.columns().stream().map(AxisSpec::name).map(script).toList();
    lines.add(line(script.apply(table.name()), names));
    for (RowSpec row : table.rows()) {
      lines.add(
          line(
              script.apply(row.name()),
              table.columns().stream()
                  .map(column -> table.cell(row, column).map(c -> cells.apply(row, column)))
                  .map(cell -> cell.orElse(""))
                  .toList()));
    }
    TableText text = of(lines, column -> column > 0);
    return lines.stream().map(text::line).toList();
  }

  /** One line, its first bar and its last included; a cell wider than its column hangs over. */
  public String line(List<String> cells) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      line.append(' ').append(i < columns.size() ? columns.get(i).fill(cell) : cell).append(" |");
    }
    return line.toString();
  }

  /** How wide a column is, without the blanks beside its bars; 0 behind the last column. */
  public int width(int column) {
    return column < columns.size() ? columns.get(column).width() : 0;
  }

  private static List<String> line(String first, List<String> others) {
    List<String> cells = new ArrayList<>(List.of(first));
    cells.addAll(others);
    return cells;
  }

  /** The widths met in one column. */
  private static final class Widths {

    /** Wider cells hang over, or one of them would blow up every line of a long table. */
    private static final int WIDEST = 160;

    private int name = 1;
    private int widest;
    private int second;
    private int count;

    void add(int width, boolean isName) {
      if (isName) {
        name = Math.max(name, width);
        return;
      }
      count++;
      second = Math.max(second, Math.min(width, widest));
      widest = Math.max(widest, width);
    }

    int ofLabels() {
      return Math.min(WIDEST, Math.max(name, widest));
    }

    int ofNumbers() {
      return Math.min(WIDEST, Math.max(name, count == 1 ? widest : second));
    }
  }
}
