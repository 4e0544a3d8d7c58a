package report.dsl.model;

import java.util.Optional;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.Span;

/**
 * A column of a filled table.
 *
 * @param spec the form's column; empty unless {@code match} is EXACT or NEAREST
 * @param label as written
 * @param span the label; when it is blank, the blanks between the bars
 */
public record FilledColumn(Optional<ColumnSpec> spec, NameMatch match, String label, Span span) {}
