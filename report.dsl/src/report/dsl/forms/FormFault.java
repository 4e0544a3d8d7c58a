package report.dsl.forms;

import java.util.List;

/**
 * Something in a form that could not be read, for the form rules to explain.
 *
 * @param text what stands there, or what it is that stands twice or is missing
 * @param choices what can stand there, or how it is written; empty when there is no list of it
 */
public record FormFault(Kind kind, Span span, String text, List<String> choices) {

  public FormFault {
    choices = List.copyOf(choices);
  }

  /** What is wrong. */
  public enum Kind {
    /** A cell of a table that is neither a unit nor blank. */
    UNIT,
    /** A cell behind the last column. */
    EXTRA_UNIT,
    /** An identity that lacks a side, a relation or has unknown words. */
    IDENTITY_SYNTAX,
    /** An operand that names nothing of the form. */
    UNKNOWN_OPERAND,
    /** An unknown key, or a key where it means nothing. */
    UNKNOWN_PROPERTY,
    /** A value that its key cannot take. */
    PROPERTY_VALUE,
    /** A line 数量, 行文 and the like behind more of them than are read. */
    TOO_MANY,
    /** The form that this one extends cannot be found, or extends itself. */
    BASE,
    /** Not everything can be read of the form that this one extends. */
    BASE_FAULTS,
    /** The file stands in the place of a shipped form and does not extend it. */
    SHADOW,
    /** Two things of one name. */
    DUPLICATE,
    /** A short name that an address could not hold. */
    NAME,
    /** A table or section without a name. */
    NAMELESS
  }
}
