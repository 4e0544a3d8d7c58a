package report.dsl.parser;

/**
 * One line of a source: what kind it is and where it stands.
 *
 * @param start offset of its first character, leading blanks included
 * @param end offset behind its last character, without the line end
 * @param next offset of the next line (equal to {@code end} at the end of the text)
 */
record SourceLine(Kind kind, int start, int end, int next) {

  enum Kind {
    BLANK,
    COMMENT,
    /** {@code |---|---|}, hidden like a comment. */
    RULE,
    REPORT_MARK,
    FORM_MARK,
    HEADING,
    PROPERTY,
    PICTURE,
    TABLE,
    /** A table line that lacks its first bar, as pasted tables do. */
    UNMARKED_TABLE,
    IDENTITY,
    PROSE
  }

  boolean isTable() {
    return kind == Kind.TABLE || kind == Kind.UNMARKED_TABLE;
  }

  boolean isHidden() {
    return kind == Kind.COMMENT || kind == Kind.RULE;
  }
}
