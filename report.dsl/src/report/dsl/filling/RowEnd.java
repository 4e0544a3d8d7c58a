package report.dsl.filling;

import java.util.Map;
import report.dsl.forms.Span;
import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;
import report.dsl.model.Source;
import report.dsl.model.TableText;
import report.dsl.parser.Characters;
import report.dsl.parser.ScreenWidth;
import report.dsl.rules.Edit;

/** The end of a row, where the cells go that it lacks. */
record RowEnd(Source source, FilledTable table, FilledRow row) {

  /**
   * Adds all cells that the row lacks.
   *
   * @param texts what they hold, by column; blank where nothing is said
   */
  Edit extend(Map<Integer, String> texts) {
    TableText layout = TableText.of(table);
    StringBuilder added = new StringBuilder(isClosed() ? "" : " |");
    for (int i = row.cells().size(); i < table.columns().size(); i++) {
      String text = Characters.escapeCell(texts.getOrDefault(i, ""));
      int padding = Math.max(0, layout.width(i + 1) - ScreenWidth.of(text));
      added.append(' ').append(" ".repeat(padding)).append(text).append(" |");
    }
    return Edit.insert(row.span().end(), added.toString());
  }

  private boolean isClosed() {
    Span last =
        row.cells().isEmpty() ? row.labelSpan() : row.cells().get(row.cells().size() - 1).span();
    int end = row.span().end();
    return end > last.end() && Characters.isPipe(source.text().charAt(end - 1));
  }
}
