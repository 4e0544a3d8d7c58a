package report.dsl.model;

import report.dsl.forms.Span;

/** A piece of a section, in the order of the text. */
public sealed interface Block permits Prose, SubHeading, Picture, FilledTable, FreeTable {

  /** Its region, comments inside it included. */
  Span span();
}
