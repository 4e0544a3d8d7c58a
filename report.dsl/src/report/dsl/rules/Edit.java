package report.dsl.rules;

import report.dsl.forms.Span;

/** Replaces a region of the source by a text; an empty region inserts. */
public record Edit(Span span, String text) {

  /** Inserts the text before that offset. */
  public static Edit insert(int offset, String text) {
    return new Edit(new Span(offset, 0), text);
  }
}
