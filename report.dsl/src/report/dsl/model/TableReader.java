package report.dsl.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import report.dsl.ast.AstPackage.Literals;
import report.dsl.ast.ColumnCell;
import report.dsl.ast.Table;
import report.dsl.ast.TableHeader;
import report.dsl.ast.TableRow;
import report.dsl.forms.CellSpec;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.LoadedForm;
import report.dsl.forms.Nodes;
import report.dsl.forms.RowSpec;
import report.dsl.forms.Span;
import report.dsl.forms.TableSpec;
import report.dsl.parser.Characters;

/** Reads a table of a report against the form's table that it is. */
final class TableReader {

  private final LoadedForm form;
  private final Source source;

  TableReader(LoadedForm form, Source source) {
    this.form = form;
    this.source = source;
  }

  FilledTable read(Table node, TableSpec spec) {
    TableHeader header = node.getHeader();
    Span cornerSpan = cellSpan(header, Literals.TABLE_HEADER__TABLE);
    String corner = label(cornerSpan);
    boolean named = form.spec().tableNames().find(corner).filter(spec::equals).isPresent();
    List<FilledColumn> columns = new ArrayList<>();
    for (ColumnCell column : header.getColumns()) {
      columns.add(column(column, spec));
    }
    List<FilledRow> rows = new ArrayList<>();
    node.getRows().forEach(row -> rows.add(row(row, spec, columns)));
    Span headerSpan = Nodes.span(header);
    return new FilledTable(
        spec,
        named ? NameMatch.EXACT : NameMatch.NEAREST,
        corner,
        cornerSpan,
        header.isMarked(),
        columns,
        rows,
        headerSpan,
        Nodes.span(node));
  }

  /** The table with the rows of later ones that go on with it, whose headers are rows too. */
  FilledTable join(FilledTable upper, List<Table> later) {
    List<FilledRow> rows = new ArrayList<>(upper.rows());
    for (Table node : later) {
      rows.add(headerAsRow(node.getHeader(), upper));
      node.getRows().forEach(row -> rows.add(row(row, upper.spec(), upper.columns())));
    }
    return new FilledTable(
        upper.spec(),
        upper.match(),
        upper.corner(),
        upper.cornerSpan(),
        upper.marked(),
        upper.columns(),
        rows,
        upper.headerSpan(),
        upper.span().to(Nodes.span(later.get(later.size() - 1))));
  }

  private FilledColumn column(ColumnCell node, TableSpec spec) {
    Span span = cellSpan(node, Literals.COLUMN_CELL__COLUMN);
    String label = label(span);
    Optional<ColumnSpec> linked =
        label.isEmpty() ? Optional.empty() : form.defined(node.getColumn(), ColumnSpec.class);
    Matching<ColumnSpec> found = Matching.of(label, linked, spec.columnNames());
    return new FilledColumn(found.spec(), found.how(), label, span);
  }

  private FilledRow row(TableRow node, TableSpec spec, List<FilledColumn> columns) {
    Span labelSpan = cellSpan(node, Literals.TABLE_ROW__ROW);
    String label = label(labelSpan);
    Optional<RowSpec> linked =
        label.isEmpty() ? Optional.empty() : form.defined(node.getRow(), RowSpec.class);
    List<Span> spans = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (report.dsl.ast.Cell cell : node.getCells()) {
      spans.add(cellSpan(cell, Literals.CELL__TEXT));
      texts.add(cell.getText() == null ? "" : cell.getText());
    }
    Matching<RowSpec> found = Matching.of(label, linked, spec.rowNames());
    return new FilledRow(
        found.spec(),
        found.how(),
        label,
        labelSpan,
        cells(found.spec(), spec, columns, texts, spans),
        node.isMarked(),
        Nodes.span(node));
  }

  private FilledRow headerAsRow(TableHeader node, FilledTable table) {
    Span labelSpan = cellSpan(node, Literals.TABLE_HEADER__TABLE);
    String label = label(labelSpan);
    List<Span> spans = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (ColumnCell cell : node.getColumns()) {
      spans.add(cellSpan(cell, Literals.COLUMN_CELL__COLUMN));
      texts.add(Nodes.text(cell, Literals.COLUMN_CELL__COLUMN));
    }
    Matching<RowSpec> found =
        Matching.of(label, table.spec().rowNames().find(label), table.spec().rowNames());
    return new FilledRow(
        found.spec(),
        found.how(),
        label,
        labelSpan,
        cells(found.spec(), table.spec(), table.columns(), texts, spans),
        node.isMarked(),
        Nodes.span(node));
  }

  /** Cells have an address only in a row that is as long as its header: else nobody knows whose. */
  private static List<Cell> cells(
      Optional<RowSpec> row,
      TableSpec table,
      List<FilledColumn> columns,
      List<String> texts,
      List<Span> spans) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Optional<ColumnSpec> column = i < columns.size() ? columns.get(i).spec() : Optional.empty();
      Optional<CellSpec> spec = row.flatMap(r -> column.flatMap(c -> table.cell(r, c)));
      boolean placed = spec.isPresent() && texts.size() == columns.size();
      String text = Characters.unescape(texts.get(i));
      cells.add(
          new Cell(
              placed
                  ? Optional.of(new Address(table, row.orElseThrow(), column.orElseThrow()))
                  : Optional.empty(),
              spec,
              AmountReader.read(text, spec),
              text,
              spans.get(i)));
    }
    return cells;
  }

  /** What is written there, empty for the blanks of a blank cell. */
  private String label(Span span) {
    return Characters.unescape(Characters.trim(source.text(span)));
  }

  /** The token, or when the cell is blank the blanks behind its bar. */
  private Span cellSpan(EObject node, org.eclipse.emf.ecore.EStructuralFeature feature) {
    return Nodes.token(node, feature).orElseGet(() -> blanks(node));
  }

  private Span blanks(EObject node) {
    int start = Nodes.span(node).offset() + 1;
    int end = start;
    while (end < source.text().length() && Characters.isBlank(source.text().charAt(end))) {
      end++;
    }
    return new Span(start, end - start);
  }
}
