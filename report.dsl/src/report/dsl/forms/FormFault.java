package report.dsl.forms;

/**
 * Something in a form that could not be read, for the form rules to explain.
 *
 * @param text what stands there
 */
public record FormFault(Kind kind, Span span, String text) {

  /** What is wrong. */
  public enum Kind {
    /** A cell of a table that is neither a unit nor blank. */
    UNIT,
    /** An identity that lacks a side, a relation or has unknown words. */
    IDENTITY_SYNTAX,
    /** An operand that names nothing of the form. */
    UNKNOWN_OPERAND,
    /** An unknown key, or a key where it means nothing. */
    UNKNOWN_PROPERTY,
    /** A value that its key cannot take. */
    PROPERTY_VALUE,
    /** The form that this one extends cannot be found, or extends itself. */
    BASE,
    /** Two things of one name. */
    DUPLICATE,
    /** A short name that an address could not hold. */
    NAME,
    /** A table or section without a name. */
    NAMELESS
  }
}
