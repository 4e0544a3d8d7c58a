package report.dsl.parser;

/** One token of a report or form: its kind and its region in UTF-16 units, end exclusive. */
public record Lexeme(Kind kind, int start, int end) {

  /** Token kinds; the names are those of the terminals in {@code Report.xtext}. */
  public enum Kind {
    WS,
    COMMENT,
    NL,
    ROW_BREAK,
    REPORT_MARK,
    FORM_MARK,
    NAME,
    HASHES,
    TITLE,
    KEY,
    PICTURE_MARK,
    COLON,
    VALUE,
    PROSE,
    OPEN,
    ADDRESS,
    SHUT,
    PIPE,
    CELL_TEXT,
    CLOSE,
    IDENTITY_MARK,
    WORD,
    TERM,
    SIGN,
    QUOTED,
    LETTER
  }
}
