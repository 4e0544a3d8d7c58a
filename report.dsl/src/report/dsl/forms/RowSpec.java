package report.dsl.forms;

/**
 * A row of a form's table.
 *
 * @param index its place among the rows, from 0
 */
public record RowSpec(int index, Label label, Span span) implements AxisSpec {}
