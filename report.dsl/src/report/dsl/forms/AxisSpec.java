package report.dsl.forms;

/** A row or a column of a form's table: its label, its place and where the form defines it. */
public interface AxisSpec {

  /** Its place among the rows or columns, from 0. */
  int index();

  /** The names of this row or column. */
  Label label();

  /** Where the defining form has it. */
  Span span();

  /** The short name, as addresses and data spell it. */
  default String name() {
    return label().shortName();
  }
}
