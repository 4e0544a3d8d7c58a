package report.dsl.ide.completion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItemKind;
import report.dsl.forms.AxisSpec;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.FormSpec;
import report.dsl.forms.RowSpec;
import report.dsl.model.FilledColumn;
import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;
import report.dsl.model.Source;
import report.dsl.model.TableText;

/** The names of rows and columns of a table; those it lacks come first, in the form's order. */
final class LabelProposals {

  private final FormSpec form;
  private final FilledTable table;
  private final TabStops stops;
  private final TableText layout;

  LabelProposals(FormSpec form, FilledTable table, TabStops stops) {
    this.form = form;
    this.table = table;
    this.stops = stops;
    this.layout = TableText.of(table);
  }

  /** For the first cell of a row: whole rows as long as nothing stands behind it, else names. */
  Proposals rows(CursorLine line, BarCell cell) {
    if (cell.last()) {
      return Proposals.of(line.from(cell.span().offset()), missingRows(line, true));
    }
    List<RowSpec> others = rowsBut(line);
    Optional<RowSpec> next = next(line);
    return Proposals.of(
        cell.span(),
        missingFirst(table.spec().rows(), others)
            .map(
                row ->
                    proposal(row, others.contains(row), Glossary.of(row, table.spec(), form))
                        .writing(cell.filled(stops.name(row.name()), layout))
                        .likely(next.filter(row::equals).isPresent())));
  }

  /** For a cell of the header. */
  Proposals columns(BarCell cell) {
    List<ColumnSpec> others =
        Stream.concat(
                table.columns().stream().limit(cell.index() - 1L),
                table.columns().stream().skip(cell.index()))
            .map(FilledColumn::spec)
            .flatMap(Optional::stream)
            .toList();
    return Proposals.of(
        cell.span(),
        missingFirst(table.spec().columns(), others)
            .map(
                column ->
                    proposal(
                            column,
                            others.contains(column),
                            Glossary.of(column, table.spec(), form))
                        .writing(cell.filled(stops.name(column.name()), layout))));
  }

  /**
   * Whole rows that the table lacks, with blank cells.
   *
   * @param behindBar whether their first bar is there already
   */
  Stream<Proposal> missingRows(CursorLine line, boolean behindBar) {
    List<RowSpec> others = rowsBut(line);
    Optional<RowSpec> next = next(line);
    return table.spec().rows().stream()
        .filter(row -> !others.contains(row))
        .map(
            row -> {
              TabStops.Text text = stops.row(layout, table.columns().size(), row.name());
              return proposal(row, false, Glossary.of(row, table.spec(), form))
                  .writing(behindBar ? stops.behindBar(text) : text)
                  .likely(next.filter(row::equals).isPresent());
            });
  }

  /** The first row that the table lacks behind the one above the line. */
  private Optional<RowSpec> next(CursorLine line) {
    Source source = line.source();
    List<RowSpec> others = rowsBut(line);
    int above =
        table.rows().stream()
            .filter(row -> source.line(row.span().offset()) < line.number())
            .flatMap(row -> row.spec().stream())
            .reduce((upper, lower) -> lower)
            .map(RowSpec::index)
            .orElse(-1);
    return table.spec().rows().stream()
        .filter(row -> row.index() > above && !others.contains(row))
        .findFirst();
  }

  /** The rows that stand in other lines. */
  private List<RowSpec> rowsBut(CursorLine line) {
    return table.rows().stream()
        .filter(row -> line.source().line(row.span().offset()) != line.number())
        .map(FilledRow::spec)
        .flatMap(Optional::stream)
        .toList();
  }

  private static <T> Stream<T> missingFirst(List<T> all, List<T> written) {
    return Stream.concat(
        all.stream().filter(one -> !written.contains(one)), all.stream().filter(written::contains));
  }

  private Proposal proposal(AxisSpec axis, boolean written, String documentation) {
    String official = axis.label().official();
    return new Proposal(
            CompletionItemKind.Field,
            stops.name(axis.name()),
            written ? "已有" : official.equals(axis.name()) ? "" : official)
        .explained(documentation)
        .foundBy(Stream.concat(Stream.of(official), axis.label().aliases().stream()).toList());
  }
}
