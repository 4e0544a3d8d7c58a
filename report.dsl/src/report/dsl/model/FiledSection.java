package report.dsl.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.Span;

/**
 * A section of a report: its heading and all up to the next.
 *
 * @param spec the form's section; empty when the title is none of the form's
 * @param match how the title found it
 * @param title as written, escapes resolved; empty for text before the first heading
 * @param titleSpan the title
 * @param marks the {@code #} before it; empty when the line lacks them
 * @param blocks its content in order
 * @param span from its heading to the next section's
 */
public record FiledSection(
    Optional<SectionSpec> spec,
    TitleMatch match,
    String title,
    Span titleSpan,
    Span marks,
    List<Block> blocks,
    Span span) {

  /** How a title found its section. */
  public enum TitleMatch {
    /** It is the official title, half or full width and script aside. */
    OFFICIAL,
    /** It is another name of the section, or lacks its number. */
    ALIAS,
    /** It is misspelt. */
    INEXACT,
    /** It is no title of the form. */
    UNKNOWN,
    /** There is none: text before the first heading. */
    NONE
  }

  public FiledSection {
    blocks = List.copyOf(blocks);
  }

  /** A section is itself and no other, whatever both hold. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /** Its tables that are the form's. */
  public Stream<FilledTable> tables() {
    return blocks.stream().filter(FilledTable.class::isInstance).map(FilledTable.class::cast);
  }

  /** Its paragraphs. */
  public Stream<Prose> prose() {
    return blocks.stream().filter(Prose.class::isInstance).map(Prose.class::cast);
  }

  /** The same section with another block in the place of one. */
  FiledSection with(Block one, Block other) {
    List<Block> others = blocks.stream().map(block -> block == one ? other : block).toList();
    return new FiledSection(spec, match, title, titleSpan, marks, others, span);
  }
}
