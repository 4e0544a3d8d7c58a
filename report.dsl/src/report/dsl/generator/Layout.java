package report.dsl.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import report.dsl.forms.AxisSpec;
import report.dsl.forms.Print;
import report.dsl.generator.Grid.Group;
import report.dsl.generator.GridCell.Role;
import report.dsl.model.FilledTable;

/** Lays the form's tables out as it prints them; what they hold and how many there are is data. */
final class Layout {

  private final Publication publication;

  Layout(Publication publication) {
    this.publication = publication;
  }

  /**
   * A printed table.
   *
   * @param tables the tables that share it: one, or neighbours that are blocks of it
   * @param id unique on the page
   */
  Grid lay(List<FilledTable> tables, String id, String caption) {
    FilledTable first = tables.get(0);
    return switch (first.spec().print()) {
      case PLAIN -> new Grid(id, Grid.Shape.PLAIN, caption, false, plain(first, id));
      case ONE_ROW -> new Grid(id, Grid.Shape.ONE_ROW, caption, false, oneRow(first, id));
      case BLOCK -> new Grid(id, Grid.Shape.BLOCKS, caption, false, blocks(tables, id));
    };
  }

  /** Whether a table goes on in the printed table of the one before it. */
  static boolean shares(FilledTable table, FilledTable before) {
    return table.spec().print() == Print.BLOCK && before.spec().print() == Print.BLOCK;
  }

  private List<Group> plain(FilledTable table, String id) {
    Axis rows = Axis.of(paths(table.spec().rows()), id + "r", 1, 0);
    Axis columns = Axis.of(paths(table.spec().columns()), id + "c", 1, 0);
    String corner = publication.official(table.spec().corner());
    return List.of(
        new Group(true, head(columns, rows.depth(), Role.CORNER, corner)),
        new Group(false, body(table, rows, columns, "")));
  }

  private List<Group> oneRow(FilledTable table, String id) {
    List<List<String>> paths = new ArrayList<>();
    for (List<String> row : paths(table.spec().rows())) {
      for (List<String> column : paths(table.spec().columns())) {
        paths.add(Stream.concat(row.stream(), column.stream()).toList());
      }
    }
    Axis columns = Axis.of(paths, id + "c", 1, 0);
    Figures figures = new Figures(table, publication.ledger());
    List<GridCell> numbers = new ArrayList<>();
    for (var row : table.spec().rows()) {
      for (var column : table.spec().columns()) {
        numbers.add(figures.cell(row, column, 1, columns.idsOver(numbers.size())));
      }
    }
    List<List<GridCell>> head = new ArrayList<>();
    for (int level = 0; level < columns.depth(); level++) {
      head.add(columns.columnCells(level));
    }
    return List.of(new Group(true, head), new Group(false, List.of(numbers)));
  }

  private List<Group> blocks(List<FilledTable> tables, String id) {
    int labels = 1;
    int width = 1;
    for (FilledTable table : tables) {
      labels = Math.max(labels, new HeaderTree(paths(table.spec().rows()), 1).depth());
      width = Math.max(width, table.spec().columns().size());
    }
    List<Group> groups = new ArrayList<>();
    for (FilledTable table : tables) {
      groups.add(block(table, id + (char) ('a' + groups.size()), labels, width));
    }
    return groups;
  }

  private Group block(FilledTable table, String id, int labels, int width) {
    Axis rows = Axis.of(paths(table.spec().rows()), id + "r", labels, 0);
    int stretch = width - table.spec().columns().size();
    Axis columns = Axis.of(paths(table.spec().columns()), id + "c", 1, stretch);
    String name = publication.official(table.spec().label().official());
    List<List<GridCell>> lines = new ArrayList<>();
    lines.add(List.of(GridCell.header(Role.GROUP, name, 0, 1, labels + width, id)));
    String corner = publication.official(table.spec().corner());
    lines.addAll(head(columns, labels, Role.COLUMN, corner));
    lines.addAll(body(table, rows, columns, id + " "));
    return new Group(false, lines);
  }

  /** Rows of column headers, with the corner over the row labels. */
  private static List<List<GridCell>> head(Axis columns, int labels, Role role, String corner) {
    List<List<GridCell>> head = new ArrayList<>();
    for (int level = 0; level < columns.depth(); level++) {
      head.add(new ArrayList<>(columns.columnCells(level)));
    }
    Role cornerRole = corner.isEmpty() ? Role.VOID : role;
    head.get(0).add(0, GridCell.plain(cornerRole, corner, columns.depth(), labels));
    return head;
  }

  private List<List<GridCell>> body(FilledTable table, Axis rows, Axis columns, String group) {
    Figures figures = new Figures(table, publication.ledger());
    List<List<GridCell>> body = new ArrayList<>();
    for (var row : table.spec().rows()) {
      List<GridCell> line = new ArrayList<>(rows.rowCells(row.index()));
      String over = group + rows.idsOver(row.index()) + " ";
      for (var column : table.spec().columns()) {
        int width = columns.width(column.index());
        line.add(figures.cell(row, column, width, over + columns.idsOver(column.index())));
      }
      body.add(line);
    }
    return body;
  }

  private List<List<String>> paths(List<? extends AxisSpec> lines) {
    return lines.stream()
        .map(line -> line.label().levels().stream().map(publication::official).toList())
        .toList();
  }
}
