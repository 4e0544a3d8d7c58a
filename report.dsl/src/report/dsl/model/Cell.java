package report.dsl.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import report.dsl.forms.CellSpec;
import report.dsl.forms.Span;

/**
 * A cell of a filled table.
 *
 * @param address which cell of the form it is; empty when its row or column is unknown, when its
 *     row is short, or when the form has no cell there
 * @param spec what it may hold; empty when {@code address} is
 * @param text as written, escapes resolved
 * @param span its text; when it is blank, the blanks between the bars
 */
public record Cell(
    Optional<Address> address, Optional<CellSpec> spec, Amount amount, String text, Span span) {

  /** The same cell as if it held that number. */
  public Cell with(BigDecimal value) {
    Amount number = new Amount.Number(value, value.toPlainString(), Set.of());
    return new Cell(address, spec, number, text, span);
  }
}
