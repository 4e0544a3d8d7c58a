package report.dsl.ide.reading;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.Position;
import report.dsl.forms.Span;
import report.dsl.ide.document.Place;
import report.dsl.ide.document.Places;
import report.dsl.ide.document.Snapshot;
import report.dsl.model.Cell;
import report.dsl.model.Filing;
import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;
import report.dsl.model.Prose;

/** What belongs together: the row and column of a cell, a bound number and its cell. */
public final class DocumentHighlights {

  private final Filing filing;

  private DocumentHighlights(Filing filing) {
    this.filing = filing;
  }

  /** All that belongs to what lies at a place; nothing in prose and in forms. */
  public static List<DocumentHighlight> at(Snapshot snapshot, Position position) {
    int offset = snapshot.offset(position);
    return snapshot.filing().stream()
        .flatMap(
            filing ->
                Places.at(filing, offset).stream()
                    .flatMap(new DocumentHighlights(filing)::of)
                    .distinct())
        .map(span -> new DocumentHighlight(snapshot.range(span), DocumentHighlightKind.Text))
        .toList();
  }

  private Stream<Span> of(Place place) {
    if (place instanceof Place.Number number) {
      int column = number.row().cells().indexOf(number.cell());
      return Stream.concat(row(number.row()), column(number.table(), column));
    } else if (place instanceof Place.RowName name) {
      return row(name.row());
    } else if (place instanceof Place.ColumnName name) {
      return column(name.table(), name.table().columns().indexOf(name.column()));
    } else if (place instanceof Place.Reference reference) {
      return Stream.concat(
          BoundNumbers.cells(reference.bound(), filing).map(Cell::span),
          sameCell(reference.bound()));
    }
    return Stream.empty();
  }

  private static Stream<Span> row(FilledRow row) {
    return Stream.concat(Stream.of(row.labelSpan()), row.cells().stream().map(Cell::span));
  }

  private static Stream<Span> column(FilledTable table, int index) {
    Stream<Span> label =
        index < table.columns().size()
            ? Stream.of(table.columns().get(index).span())
            : Stream.empty();
    return Stream.concat(
        label,
        table.rows().stream()
            .filter(row -> index < row.cells().size())
            .map(row -> row.cells().get(index).span()));
  }

  private Stream<Span> sameCell(Prose.Bound bound) {
    return BoundNumbers.of(filing)
        .filter(other -> other == bound || isSame(other, bound))
        .map(Prose.Bound::span);
  }

  private static boolean isSame(Prose.Bound one, Prose.Bound other) {
    return !one.cells().isEmpty() && one.cells().equals(other.cells());
  }
}
