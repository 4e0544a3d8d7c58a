package report.dsl.generator;

import java.util.List;
import report.dsl.forms.Span;

/** A piece of a page, in the order it is printed. */
sealed interface Part {

  /** Where the source has it. */
  Span span();

  /**
   * A heading.
   *
   * @param rank 2 for a section, never more than one below the heading before it
   */
  record Heading(int rank, String text, Span span) implements Part {}

  /** A paragraph. */
  record Paragraph(List<Run> runs, Span span) implements Part {}

  /**
   * Words of a paragraph.
   *
   * @param gap whether they stand for a number that is not there
   */
  record Run(String text, boolean gap) {}

  /** A table. */
  record Table(Grid grid, Span span) implements Part {}

  /**
   * A picture.
   *
   * @param address its {@code data:} address
   * @param alternative what it shows, in words
   */
  record Image(String address, String alternative, Span span) implements Part {}

  /** The place of a picture that cannot be published. */
  record MissingImage(String alternative, Span span) implements Part {}
}
