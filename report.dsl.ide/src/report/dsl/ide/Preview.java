package report.dsl.ide;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.lsp4j.Range;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.RowSpec;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.generator.HtmlReport;
import report.dsl.generator.PictureFolder;
import report.dsl.generator.Pictures;
import report.dsl.generator.Publication;
import report.dsl.generator.SourceLines;
import report.dsl.ide.document.DocumentUris;
import report.dsl.ide.document.Snapshot;
import report.dsl.model.Address;
import report.dsl.model.Filing;
import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;

/** The page of a report as it stands, saved or not, in spite of its errors. */
final class Preview {

  /**
   * What a client is answered.
   *
   * @param html the page; elements that come from a line of the text have it in {@code data-line},
   *     counted from 0; empty when the document is a form, which has no page
   * @param version the version of the text that it shows
   * @param cells where in the text each cell is that has its address in {@code data-cell}
   */
  record Page(String html, int version, Map<String, Range> cells) {}

  private Preview() {}

  static Page of(Snapshot snapshot) {
    boolean draft = snapshot.findings().stream().anyMatch(f -> f.severity() == Severity.E);
    String html =
        snapshot
            .checked()
            .subject()
            .map(
                report ->
                    new HtmlReport(
                            Publication.of(report, draft),
                            pictures(snapshot.uri()),
                            SourceLines.of(report.filing()))
                        .page())
            .orElse("");
    return new Page(html, snapshot.version(), cells(snapshot));
  }

  private static Map<String, Range> cells(Snapshot snapshot) {
    Map<String, Range> cells = new TreeMap<>();
    snapshot.filing().stream()
        .flatMap(Filing::tables)
        .forEach(table -> places(table).forEach((a, s) -> cells.putIfAbsent(a, snapshot.range(s))));
    return cells;
  }

  /** A cell that is not written is where its row is, else where its table is. */
  private static Map<String, Span> places(FilledTable table) {
    Map<String, Span> written = new HashMap<>();
    table
        .cells()
        .forEach(c -> c.address().ifPresent(a -> written.putIfAbsent(a.toString(), c.span())));
    Map<String, Span> places = new HashMap<>();
    for (RowSpec row : table.spec().rows()) {
      Span line = table.row(row).map(FilledRow::labelSpan).orElse(table.cornerSpan());
      for (ColumnSpec column : table.spec().columns()) {
        String address = new Address(table.spec(), row, column).toString();
        if (table.spec().cell(row, column).isPresent()) {
          places.put(address, written.getOrDefault(address, line));
        }
      }
    }
    return places;
  }

  private static Pictures pictures(String uri) {
    Optional<Path> folder = DocumentUris.file(uri).map(Path::getParent);
    return folder.<Pictures>map(PictureFolder::new).orElse(Pictures.NONE);
  }
}
