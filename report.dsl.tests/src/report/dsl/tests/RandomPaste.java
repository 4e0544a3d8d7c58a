package report.dsl.tests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.Label;
import report.dsl.forms.Print;
import report.dsl.forms.RowSpec;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.TableSpec;

/**
 * The tables of a section as some program might put them on the clipboard. No number comes twice,
 * so that one in a wrong place shows.
 */
final class RandomPaste {

  /** How the cells are parted. */
  enum Style {
    /** By tabs, what spans several cells padded with blank ones. */
    SPREADSHEET,
    /** By tabs, what spans from above left out. */
    WEB,
    /** By bars, short lines padded at their ends. */
    BARS,
    /** Each cell on its line, a blank line between. */
    LINES,
    /** Each cell on its line, a bar behind it. */
    BARRED_LINES
  }

  /** What went wrong on the way. */
  enum Damage {
    NONE,
    LABELS_OVERWRITTEN,
    LABEL_CUT,
    LABEL_FOREIGN,
    CELL_LOST,
    ROW_LOST,
    ROWS_SWAPPED
  }

  private static final int FIRST_NUMBER = 1000;

  /** The numbers by address, those of lost cells too. */
  final Map<String, String> numbers = new LinkedHashMap<>();

  private final Random random;
  private final Style style;
  private final Damage damage;
  private final List<List<String>> lines = new ArrayList<>();
  private int next = FIRST_NUMBER;

  RandomPaste(SectionSpec section, Style style, Damage damage, Random random) {
    this.random = random;
    this.style = style;
    this.damage = damage;
    section.tables().forEach(this::add);
  }

  private void add(TableSpec table) {
    if (table.print() == Print.BLOCK) {
      lines.add(new ArrayList<>(List.of(table.label().official())));
    }
    List<List<String>> body = table.print() == Print.ONE_ROW ? List.of(oneRow(table)) : rows(table);
    damage(body);
    lines.addAll(body.stream().filter(line -> !line.isEmpty()).toList());
  }

  private List<String> oneRow(TableSpec table) {
    header(table);
    List<String> line = new ArrayList<>();
    table.rows().forEach(row -> table.columns().forEach(c -> line.add(number(table, row, c))));
    return line;
  }

  private List<List<String>> rows(TableSpec table) {
    header(table);
    int depth = table.rows().stream().mapToInt(r -> r.label().levels().size()).max().orElse(1);
    List<List<String>> body = new ArrayList<>();
    List<String> above = List.of();
    for (RowSpec row : table.rows()) {
      List<String> line = labels(row.label(), above, depth);
      table.columns().forEach(column -> line.add(number(table, row, column)));
      body.add(line);
      above = row.label().groups();
    }
    return body;
  }

  private void header(TableSpec table) {
    int depth = table.columns().stream().mapToInt(c -> c.label().levels().size()).max().orElse(1);
    for (int level = 0; level < depth; level++) {
      List<String> line = new ArrayList<>();
      for (ColumnSpec column : table.columns()) {
        List<String> levels = column.label().levels();
        String name = level < levels.size() ? levels.get(level) : "";
        if (!name.isEmpty() && !line.contains(name)) {
          line.add(name);
        }
      }
      lines.add(line);
    }
  }

  private List<String> labels(Label label, List<String> above, int depth) {
    List<String> line = new ArrayList<>();
    for (int level = 0; level < label.levels().size(); level++) {
      boolean spans = level < above.size() && above.get(level).equals(label.levels().get(level));
      if (!spans) {
        line.add(label.levels().get(level));
      } else if (style == Style.SPREADSHEET) {
        line.add("");
      }
    }
    while (style == Style.SPREADSHEET && line.size() < depth) {
      line.add("");
    }
    return line;
  }

  private String number(TableSpec table, RowSpec row, ColumnSpec column) {
    String number = String.valueOf(next++);
    numbers.put(table.name() + "." + row.name() + "." + column.name(), number);
    return number;
  }

  private void damage(List<List<String>> body) {
    List<String> line = body.get(random.nextInt(body.size()));
    int label = label(line);
    switch (damage) {
      case LABELS_OVERWRITTEN -> {
        if (label >= 0) {
          line.set(label, "0");
        }
      }
      case LABEL_CUT -> cut(line, label);
      case LABEL_FOREIGN -> {
        if (label >= 0) {
          line.set(label, "本表没有的一行");
        }
      }
      case CELL_LOST -> lose(line, label + 1 + random.nextInt(line.size() - label - 1));
      case ROW_LOST -> line.clear();
      case ROWS_SWAPPED -> {
        if (body.size() > 1) {
          body.add(body.remove(0));
        }
      }
      default -> {}
    }
  }

  /** Where short lines are padded, a cell that is gone looks like a blank one, and is one here. */
  private void lose(List<String> line, int cell) {
    if (style == Style.SPREADSHEET || style == Style.BARS) {
      line.set(cell, "");
    } else {
      line.remove(cell);
    }
  }

  private static void cut(List<String> line, int label) {
    if (label >= 0 && line.get(label).length() > 4) {
      line.set(label, line.get(label).substring(0, line.get(label).length() - 2));
    }
  }

  /** The innermost label's index. */
  private static int label(List<String> line) {
    int found = -1;
    for (int i = 0; i < line.size(); i++) {
      found = line.get(i).isEmpty() || line.get(i).matches("\\d+") ? found : i;
    }
    return found;
  }

  /** All numbers that were pasted. */
  List<String> pasted() {
    return lines.stream().flatMap(List::stream).filter(c -> c.matches("\\d{4}")).toList();
  }

  String text() {
    int width = lines.stream().mapToInt(List::size).max().orElse(0);
    return lines.stream().map(line -> line(line, width)).collect(Collectors.joining());
  }

  private String line(List<String> cells, int width) {
    return switch (style) {
      case SPREADSHEET -> String.join("\t", cells) + "\t".repeat(width - cells.size()) + "\n";
      case WEB -> String.join("\t", cells) + "\n";
      case BARS -> String.join(" | ", cells) + " |" + "|".repeat(width - cells.size()) + "\n";
      case LINES -> cells.stream().map(c -> "    " + c + "\n\n").collect(Collectors.joining());
      case BARRED_LINES -> cells.stream().map(c -> c + " |\n").collect(Collectors.joining());
    };
  }
}
