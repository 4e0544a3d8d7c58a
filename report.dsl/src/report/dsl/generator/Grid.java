package report.dsl.generator;

import java.util.List;

/**
 * A table as it is printed, its spans worked out.
 *
 * @param id unique on the page, the prefix of all ids in the table
 * @param shape for the style sheet
 * @param caption what the table is called
 * @param captionShown whether the caption is printed or for screen readers only
 */
record Grid(String id, Shape shape, String caption, boolean captionShown, List<Group> groups) {

  /** How a table is laid out, which decides how much room its cells need. */
  enum Shape {
    PLAIN,
    BLOCKS,
    ONE_ROW,
    FREE
  }

  /**
   * Rows that belong together.
   *
   * @param head whether they are the table's head, repeated on each printed page
   */
  record Group(boolean head, List<List<GridCell>> rows) {

    Group {
      rows = List.copyOf(rows);
    }
  }

  Grid {
    groups = List.copyOf(groups);
  }
}
