package report.dsl.model;

import java.util.List;
import java.util.Optional;
import report.dsl.forms.RowSpec;
import report.dsl.forms.Span;

/**
 * A row of a filled table.
 *
 * @param spec the form's row; empty unless {@code match} is EXACT or NEAREST
 * @param label as written
 * @param labelSpan the label; when it is blank, the blanks between the bars
 * @param cells its cells from left to right, as many as are written
 * @param marked whether the line begins with its bar
 * @param span the line's tokens
 */
public record FilledRow(
    Optional<RowSpec> spec,
    NameMatch match,
    String label,
    Span labelSpan,
    List<Cell> cells,
    boolean marked,
    Span span) {

  public FilledRow {
    cells = List.copyOf(cells);
  }

  /** The same row with these cells. */
  public FilledRow with(List<Cell> others) {
    return new FilledRow(spec, match, label, labelSpan, others, marked, span);
  }
}
