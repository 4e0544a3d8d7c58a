package report.dsl.generator;

import java.util.HashMap;
import java.util.Map;
import report.dsl.forms.Span;
import report.dsl.model.Filing;
import report.dsl.model.Source;

/**
 * Which line of the source an element of the page comes from, for a preview that follows the text:
 * its attribute {@code data-line}, from 0 as editors count. A published page has none.
 */
public final class SourceLines {

  /** No element says where it comes from. */
  public static final SourceLines NONE = new SourceLines();

  private final Source source;
  private final Map<String, Span> cells = new HashMap<>();

  private SourceLines() {
    source = null;
  }

  private SourceLines(Filing filing) {
    source = filing.source();
    filing
        .tables()
        .flatMap(table -> table.cells())
        .forEach(cell -> cell.address().ifPresent(a -> cells.put(a.toString(), cell.span())));
  }

  /** Every element that has a line of that report says which. */
  public static SourceLines of(Filing filing) {
    return new SourceLines(filing);
  }

  /**
   * The attribute of an element from that region, with a blank before it; empty when there is none.
   */
  String attribute(Span span) {
    return source == null ? "" : " data-line=\"" + (source.line(span.offset()) - 1) + '"';
  }

  /** The attribute of a cell with that address. */
  String attribute(String address) {
    Span span = cells.get(address);
    return span == null ? "" : attribute(span);
  }
}
