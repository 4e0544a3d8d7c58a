package report.dsl.forms;

/**
 * A row of a form's table.
 *
 * @param index its place among the rows, from 0
 */
public record RowSpec(int index, Label label, Span span) implements AxisSpec {

  /** A row of a form is itself and no other, whatever they say. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
