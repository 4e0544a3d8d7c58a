package report.dsl.tests;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A table of a page as the grid that its spans make. */
final class PrintedTable {

  final Element element;
  final List<List<Element>> rows = new ArrayList<>();

  PrintedTable(Element element) {
    this.element = element;
    List<Element> lines = element.select("tr");
    lines.forEach(line -> rows.add(new ArrayList<>()));
    for (int y = 0; y < lines.size(); y++) {
      int x = 0;
      for (Element cell : lines.get(y).children()) {
        while (at(x, y) != null) {
          x++;
        }
        place(cell, x, y);
      }
    }
  }

  private void place(Element cell, int left, int top) {
    for (int y = top; y < top + span(cell, "rowspan"); y++) {
      for (int x = left; x < left + span(cell, "colspan"); x++) {
        if (y >= rows.size() || at(x, y) != null) {
          throw new AssertionError("spans overlap or leave the table at " + cell);
        }
        while (rows.get(y).size() <= x) {
          rows.get(y).add(null);
        }
        rows.get(y).set(x, cell);
      }
    }
  }

  private Element at(int x, int y) {
    return x < rows.get(y).size() ? rows.get(y).get(x) : null;
  }

  static int span(Element cell, String direction) {
    return cell.hasAttr(direction) ? Integer.parseInt(cell.attr(direction)) : 1;
  }

  /** The cells of the form. */
  List<Element> data() {
    return element.select("td[data-cell]");
  }

  /** The cell of that text, with its spans: {@code text rows×columns}. */
  String spans(String text) {
    Element cell =
        element.select("th, td").stream()
            .filter(c -> c.text().equals(text))
            .findFirst()
            .orElseThrow();
    return span(cell, "rowspan") + "×" + span(cell, "colspan");
  }
}
