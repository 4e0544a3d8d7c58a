package report.dsl.forms;

/**
 * A column of a form's table.
 *
 * @param index its place among the columns, from 0
 */
public record ColumnSpec(int index, Label label, Span span) implements AxisSpec {}
