package report.dsl.tests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import report.dsl.forms.CellSpec;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.FormSpec;
import report.dsl.forms.RowSpec;
import report.dsl.forms.TableSpec;

/** All tables of one report: the text of every cell by address, and the lines these make. */
final class SampleTables {

  private static final int NUMBER_WIDTH = 6;
  private static final int LABEL_WIDTH = 20;

  private final Map<String, String> cells = new LinkedHashMap<>();
  private boolean computed;

  SampleTables(FormSpec form, Random random) {
    this.computed = random.nextBoolean();
    Map<String, Integer> balanced = new SoundNumbers(form, random, 5).values;
    for (TableSpec table : form.tables().toList()) {
      for (RowSpec row : table.rows()) {
        List<String> counts = risingCounts(table, row, random);
        for (ColumnSpec column : table.columns()) {
          String address = address(table, row, column);
          CellSpec cell = table.cell(row, column).orElseThrow();
          Integer number = balanced.get(address);
          String count = counts.get(column.index());
          cells.put(address, number != null ? "" + number : written(cell, count, random));
        }
      }
    }
  }

  /** What is in force or open is never less than what was added, so later columns are not less. */
  private static List<String> risingCounts(TableSpec table, RowSpec row, Random random) {
    List<String> counts = new ArrayList<>();
    int count = 0;
    for (int i = 0; i < table.columns().size(); i++) {
      count += row.name().equals("规章") ? 0 : random.nextInt(60);
      counts.add(String.valueOf(count));
    }
    return counts;
  }

  private static String written(CellSpec cell, String count, Random random) {
    if (cell.signed()) {
      return (random.nextBoolean() ? "+" : "-") + (1 + random.nextInt(9));
    }
    return cell.decimal() ? "%s.%02d".formatted(count, random.nextInt(100)) : count;
  }

  /** From now on totals are typed numbers and not computed by {@code =}. */
  void typeTotals() {
    computed = false;
  }

  /** Writes something else into a cell. */
  void write(String address, UnaryOperator<String> change) {
    cells.compute(address, (key, text) -> change.apply(text));
  }

  /** The lines of one table, numbers under each other. */
  String text(TableSpec table) {
    StringBuilder text = new StringBuilder("| ").append(label(table.name()));
    for (ColumnSpec column : table.columns()) {
      text.append(" | ").append(column.name());
    }
    for (RowSpec row : table.rows()) {
      text.append(" |\n| ").append(label(row.name()));
      for (ColumnSpec column : table.columns()) {
        String sign = computed && column.name().equals("总计") ? "=" : "";
        String cell = sign + cells.get(address(table, row, column));
        text.append(" | ").append(" ".repeat(Math.max(0, NUMBER_WIDTH - cell.length())));
        text.append(cell);
      }
    }
    return text.append(" |\n").toString();
  }

  private static String label(String name) {
    return name + " ".repeat(Math.max(0, LABEL_WIDTH - 2 * name.length()));
  }

  private static String address(TableSpec table, RowSpec row, ColumnSpec column) {
    return table.name() + "." + row.name() + "." + column.name();
  }
}
