package report.dsl.generator;

/**
 * A cell as it is printed.
 *
 * @param level how far inside a row header stands, from 0 at the left
 * @param rows how many rows it spans
 * @param columns how many columns it spans
 * @param id what data cells refer to it by; empty for a data cell
 * @param headers the ids of the header cells over a data cell, blank between; empty for a header
 * @param address which cell of the form it is, {@code table.row.column}; empty for any other
 */
record GridCell(
    Role role,
    String text,
    int level,
    int rows,
    int columns,
    String id,
    String headers,
    String address) {

  /** What a cell is in its table. */
  enum Role {
    /** Heads the columns under it. */
    COLUMN,
    /** Heads the rows beside it. */
    ROW,
    /** Heads all rows of its group. */
    GROUP,
    /** Stands over the labels of the rows and heads nothing. */
    CORNER,
    /** Holds a number. */
    NUMBER,
    /** Should hold a number; in drafts only. */
    BLANK,
    /** Holds what is no number; in drafts only. */
    UNREADABLE,
    /** Is no cell of the form. */
    VOID
  }

  /** A header cell. */
  static GridCell header(Role role, String text, int level, int rows, int columns, String id) {
    return new GridCell(role, text, level, rows, columns, id, "", "");
  }

  /** A cell without meaning of its own. */
  static GridCell plain(Role role, String text, int rows, int columns) {
    return new GridCell(role, text, 0, rows, columns, "", "", "");
  }

  /** A cell of the form. */
  static GridCell data(Figure figure, int columns, String headers, String address) {
    Role role =
        switch (figure.state()) {
          case NUMBER -> Role.NUMBER;
          case BLANK -> Role.BLANK;
          case UNREADABLE -> Role.UNREADABLE;
        };
    return new GridCell(role, figure.text(), 0, 1, columns, "", headers, address);
  }
}
