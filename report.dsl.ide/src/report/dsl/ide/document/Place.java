package report.dsl.ide.document;

import report.dsl.forms.Span;
import report.dsl.model.Cell;
import report.dsl.model.FiledSection;
import report.dsl.model.FilledColumn;
import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;
import report.dsl.model.FormLine;
import report.dsl.model.Header;
import report.dsl.model.Prose;
import report.dsl.model.Suppression;

/** What of a report lies at an offset: what a hover explains and a completion replaces. */
public sealed interface Place {

  /** Its region: the whole token or cell. */
  Span span();

  /** The form's name in the first line. */
  record FormName(FormLine line, Span span) implements Place {}

  /** The key of a header line. */
  record Key(Header header, Span span) implements Place {}

  /** The value of a header line. */
  record Value(Header header, Span span) implements Place {}

  /** The title of a section. */
  record Title(FiledSection section, Span span) implements Place {}

  /** The top-left cell of a table, which names it. */
  record Corner(FilledTable table, Span span) implements Place {}

  /** A cell of a table's header, which names a column. */
  record ColumnName(FilledTable table, FilledColumn column, Span span) implements Place {}

  /** The first cell of a row, which names it. */
  record RowName(FilledTable table, FilledRow row, Span span) implements Place {}

  /** A cell that holds a number, or should. */
  record Number(FilledTable table, FilledRow row, Cell cell, Span span) implements Place {}

  /** A bound number, braces included. */
  record Reference(Prose.Bound bound, Span span) implements Place {}

  /** A suppression. */
  record Silence(Suppression suppression, Span span) implements Place {}
}
