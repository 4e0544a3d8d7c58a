package report.dsl.cli;

import report.dsl.forms.Span;
import report.dsl.model.Source;

/**
 * A region by lines and UTF-16 columns, both from 1; the end column is behind the last character.
 */
record Place(int line, int column, int endLine, int endColumn) {

  static Place of(Source source, Span span) {
    return new Place(
        source.line(span.offset()),
        source.column(span.offset()),
        source.line(span.end()),
        source.column(span.end()));
  }
}
