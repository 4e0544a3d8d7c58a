package report.dsl.forms;

/**
 * A column of a form's table.
 *
 * @param index its place among the columns, from 0
 */
public record ColumnSpec(int index, Label label, Span span) implements AxisSpec {

  /** A column of a form is itself and no other, whatever they say. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
