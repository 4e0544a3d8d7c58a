package report.dsl.prose;

import java.util.List;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.Span;
import report.dsl.model.Formula;

/**
 * Words by which all of what was counted before is in one column: 行政复议案件2件，均获维持.
 *
 * @param of the number before
 * @param column the column
 * @param span the words
 */
public record Claimed(Mention of, ColumnSpec column, Span span) {

  /** What was counted, in that column alone. */
  public Formula in(ColumnSpec other) {
    return Wordings.inColumns(of.meanings().get(0).formula(), List.of(other)).formula();
  }
}
