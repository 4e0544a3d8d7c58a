package report.dsl.ide.completion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import report.dsl.forms.Script;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.TableSpec;
import report.dsl.model.TableText;

/**
 * Lines of a table with blank cells, laid out as the formatter does; where the client has tab
 * stops, each cell is one. A stop holds a blank, which the first digit replaces, so that the bars
 * stay one below the other.
 *
 * @param snippets whether the client has tab stops
 * @param traditional whether the report is written in traditional characters
 */
record TabStops(boolean snippets, boolean traditional, String lineEnd) {

  /** Stands for a cell while lines are laid out; as wide as the blank it becomes. */
  private static final String CELL = "\uE000";

  /** What is written, in the syntax of snippets or not. */
  record Text(String text, boolean snippet) {}

  /** A name or title of the form in the report's script. */
  String name(String name) {
    return traditional ? Script.traditional(name) : name;
  }

  /** All lines of a form's table. */
  Text table(TableSpec table) {
    return numbered(drawn(table));
  }

  /** A section's heading with all its tables. */
  Text section(SectionSpec section) {
    List<String> parts = new ArrayList<>(List.of("# " + name(section.title())));
    section.tables().forEach(table -> parts.add(drawn(table)));
    return numbered(String.join(lineEnd.repeat(2), parts));
  }

  /** A row with so many blank cells in the layout of a table. */
  Text row(TableText layout, int cells, String name) {
    List<String> line = new ArrayList<>(List.of(name(name)));
    line.addAll(Collections.nCopies(cells, cell()));
    return numbered(layout.line(line));
  }

  /** The same without its first bar, which is there already. */
  Text behindBar(Text lines) {
    return new Text(lines.text().substring(1), lines.snippet());
  }

  private String drawn(TableSpec table) {
    return String.join(lineEnd, TableText.of(table, traditional, (row, column) -> cell()));
  }

  private String cell() {
    return snippets ? CELL : "";
  }

  private Text numbered(String drawn) {
    if (!snippets) {
      return new Text(drawn, false);
    }
    String[] parts = drawn.replaceAll("[\\\\$}]", "\\\\$0").split(CELL, -1);
    StringBuilder text = new StringBuilder(parts[0]);
    for (int stop = 1; stop < parts.length; stop++) {
      text.append("${").append(stop).append(": }").append(parts[stop]);
    }
    return new Text(text.toString(), true);
  }
}
