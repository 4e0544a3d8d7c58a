package report.dsl.generator;

import java.util.List;
import java.util.Locale;
import report.dsl.generator.Grid.Group;

/** A printed table as HTML, one line for each row. */
final class TableMarkup {

  private final StringBuilder html;

  private TableMarkup(StringBuilder html) {
    this.html = html;
  }

  /** Writes the element {@code table}. */
  static void write(Grid grid, StringBuilder html) {
    new TableMarkup(html).table(grid);
  }

  private void table(Grid grid) {
    String shape = grid.shape().name().toLowerCase(Locale.ROOT).replace('_', '-');
    html.append("<table class=\"").append(shape).append("\">\n<caption");
    attribute("id", grid.id());
    attribute("class", grid.captionShown() ? "" : "unseen");
    html.append('>').append(Markup.escape(grid.caption())).append("</caption>\n");
    grid.groups().forEach(this::group);
    html.append("</table>");
  }

  private void group(Group group) {
    if (group.rows().isEmpty()) {
      return;
    }
    String tag = group.head() ? "thead>\n" : "tbody>\n";
    html.append('<').append(tag);
    for (List<GridCell> row : group.rows()) {
      html.append("<tr>");
      row.forEach(this::cell);
      html.append("</tr>\n");
    }
    html.append("</").append(tag);
  }

  private void cell(GridCell cell) {
    String tag = isHeader(cell) ? "th" : "td";
    html.append('<').append(tag);
    attribute("id", cell.id());
    attribute("scope", scope(cell));
    attribute("class", style(cell));
    span("rowspan", cell.rows());
    span("colspan", cell.columns());
    attribute("headers", cell.headers());
    attribute("data-cell", Markup.escape(cell.address()));
    html.append('>').append(Markup.escape(cell.text())).append("</").append(tag).append('>');
  }

  private static boolean isHeader(GridCell cell) {
    return !scope(cell).isEmpty();
  }

  private static String scope(GridCell cell) {
    return switch (cell.role()) {
      case COLUMN -> "col";
      case ROW -> "row";
      case GROUP -> "rowgroup";
      case CORNER, NUMBER, BLANK, UNREADABLE, VOID -> "";
    };
  }

  private static String style(GridCell cell) {
    return switch (cell.role()) {
      case ROW -> "level" + cell.level();
      case CORNER -> "corner";
      case NUMBER -> "number";
      case BLANK -> "blank";
      case UNREADABLE -> "unreadable";
      case COLUMN, GROUP, VOID -> "";
    };
  }

  private void span(String name, int count) {
    attribute(name, count > 1 ? Integer.toString(count) : "");
  }

  /** An attribute, or nothing when it has no value; what is not the page's own is escaped. */
  private void attribute(String name, String value) {
    if (!value.isEmpty()) {
      html.append(' ').append(name).append("=\"").append(value).append('"');
    }
  }
}
