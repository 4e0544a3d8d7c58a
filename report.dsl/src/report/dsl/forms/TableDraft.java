package report.dsl.forms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import report.dsl.ast.Property;

/**
 * A table while its form is read. An extension that repeats a table adds to it: a row or column the
 * table has already is an anchor, a new one goes behind the last anchor or, before any, behind the
 * last of its own group.
 */
final class TableDraft {

  final Label label;
  final Span span;
  final List<EObject> nodes = new ArrayList<>();
  final List<Line> rows = new ArrayList<>();
  final List<Line> columns = new ArrayList<>();
  private final Map<String, Line> rowsByName = new HashMap<>();
  private final Map<String, Line> columnsByName = new HashMap<>();
  final Map<String, CellSpec> cells = new HashMap<>();
  final Map<PropertyKey, Property> properties = new EnumMap<>(PropertyKey.class);

  /** A row or column with the places that define it. */
  record Line(Label label, Span span, List<EObject> nodes) {}

  TableDraft(Label label, Span span) {
    this.label = label;
    this.span = span;
  }

  Line row(Label label, Span span, EObject node, Line anchor) {
    return line(rows, rowsByName, label, span, node, anchor);
  }

  Line column(Label label, Span span, EObject node, Line anchor) {
    return line(columns, columnsByName, label, span, node, anchor);
  }

  void cell(Line row, Line column, CellSpec cell) {
    cells.put(key(row.label(), column.label()), cell);
  }

  private static Line line(
      List<Line> lines,
      Map<String, Line> byName,
      Label label,
      Span span,
      EObject node,
      Line anchor) {
    Line known = byName.get(Names.key(label.shortName()));
    if (known != null) {
      known.nodes().add(node);
      return known;
    }
    Line line = new Line(label, span, new ArrayList<>(List.of(node)));
    byName.put(Names.key(label.shortName()), line);
    lines.add(place(lines, label, anchor), line);
    return line;
  }

  private static int place(List<Line> lines, Label label, Line anchor) {
    if (anchor != null) {
      int above = lines.size() - 1; // most often the last; comparing records would cost too much
      while (lines.get(above) != anchor) {
        above--;
      }
      return above + 1;
    }
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (!label.groups().isEmpty() && lines.get(i).label().groups().equals(label.groups())) {
        return i + 1;
      }
    }
    return lines.size();
  }

  private static String key(Label row, Label column) {
    return Names.key(row.shortName()) + "\n" + Names.key(column.shortName());
  }

  TableSpec toSpec(Print print, String corner) {
    NameIndex<RowSpec> rowNames = new NameIndex<>();
    NameIndex<ColumnSpec> columnNames = new NameIndex<>();
    List<RowSpec> rowSpecs = specs(rows, RowSpec::new, rowNames);
    List<ColumnSpec> columnSpecs = specs(columns, ColumnSpec::new, columnNames);
    List<List<Optional<CellSpec>>> grid = new ArrayList<>();
    for (RowSpec row : rowSpecs) {
      List<Optional<CellSpec>> line = new ArrayList<>();
      for (ColumnSpec column : columnSpecs) {
        line.add(Optional.ofNullable(cells.get(key(row.label(), column.label()))));
      }
      grid.add(List.copyOf(line));
    }
    return new TableSpec(
        label, rowSpecs, columnSpecs, grid, print, corner, rowNames, columnNames, span);
  }

  private interface Maker<T> {
    T make(int index, Label label, Span span);
  }

  private static <T> List<T> specs(List<Line> lines, Maker<T> maker, NameIndex<T> names) {
    List<T> specs = new ArrayList<>();
    for (Line line : lines) {
      T spec = maker.make(specs.size(), line.label(), line.span());
      specs.add(spec);
      names.add(spec, line.label());
    }
    return specs;
  }
}
