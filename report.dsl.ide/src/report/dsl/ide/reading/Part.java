package report.dsl.ide.reading;

import java.util.List;
import report.dsl.forms.Span;

/**
 * A piece of a document that an outline shows.
 *
 * @param name what it is called; never empty
 * @param detail what is worth saying beside its name; may be empty
 * @param span all of it, without blank lines at its end; holds those of its parts
 * @param title where its name stands, inside {@code span}
 * @param parts the pieces inside it, in order
 */
record Part(Kind kind, String name, String detail, Span span, Span title, List<Part> parts) {

  /** What it is. */
  enum Kind {
    SECTION,
    HEADING,
    TABLE,
    ROW,
    PICTURE,
    IDENTITY
  }

  Part {
    for (Part part : parts) {
      span = span.to(part.span());
    }
    span = span.to(title);
    parts = List.copyOf(parts);
  }
}
