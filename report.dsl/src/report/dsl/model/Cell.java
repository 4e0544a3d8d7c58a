package report.dsl.model;

import java.util.Optional;
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
    Optional<Address> address, Optional<CellSpec> spec, Amount amount, String text, Span span) {}
