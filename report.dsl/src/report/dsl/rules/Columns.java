package report.dsl.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.Span;
import report.dsl.model.Cell;
import report.dsl.model.Filing;
import report.dsl.model.FilledColumn;
import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;
import report.dsl.parser.Characters;

/** Edits of a table's columns, header and rows alike. */
final class Columns {

  private Columns() {}

  /** The header's columns as the form has them. */
  static Edit rewrite(Filing filing, FilledTable table) {
    Draft draft = new Draft(filing);
    String names =
        table.spec().columns().stream()
            .map(column -> " " + draft.name(column.name()) + " |")
            .collect(Collectors.joining());
    Span header = table.headerSpan();
    int start = table.cornerSpan().end();
    return new Edit(new Span(start, header.end() - start), " |" + names);
  }

  /** Puts columns in at their places: the name into the header, a blank cell into every row. */
  static List<Edit> insert(Filing filing, FilledTable table, List<ColumnSpec> missing) {
    List<Edit> edits = new ArrayList<>();
    Draft draft = new Draft(filing);
    Map<Integer, List<String>> byPlace = new TreeMap<>();
    for (ColumnSpec column : missing) {
      byPlace
          .computeIfAbsent(place(table, column), p -> new ArrayList<>())
          .add(draft.name(column.name()));
    }
    List<Span> header = table.columns().stream().map(FilledColumn::span).toList();
    byPlace.forEach(
        (place, names) -> {
          edits.add(cells(filing, table.headerSpan(), header, place, names));
          List<String> blanks = Collections.nCopies(names.size(), "");
          for (FilledRow row : table.rows()) {
            if (Shape.surplus(table, row) == 0) {
              List<Span> cells = row.cells().stream().map(Cell::span).toList();
              edits.add(cells(filing, row.span(), cells, place, blanks));
            }
          }
        });
    return edits;
  }

  /** Puts cells into a line before the cell of that index, behind the last one if there is none. */
  static Edit cells(Filing filing, Span line, List<Span> cells, int place, List<String> texts) {
    if (place < cells.size()) {
      String text = texts.stream().map(t -> t + " | ").collect(Collectors.joining());
      return Edit.insert(cells.get(place).offset(), text);
    }
    String text = texts.stream().map(t -> " " + t + " |").collect(Collectors.joining());
    String written = filing.source().text(line);
    boolean closed =
        !cells.isEmpty()
            && line.end() > cells.get(cells.size() - 1).end()
            && Characters.isPipe(written.charAt(written.length() - 1));
    return Edit.insert(line.end(), closed ? text : " |" + text);
  }

  /** Before the first column that the form has behind it. */
  private static int place(FilledTable table, ColumnSpec column) {
    int place = 0;
    for (FilledColumn filled : table.columns()) {
      if (filled.spec().filter(other -> other.index() > column.index()).isPresent()) {
        return place;
      }
      place++;
    }
    return place;
  }
}
