package report.dsl.paste;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.Print;
import report.dsl.forms.RowSpec;
import report.dsl.forms.TableSpec;
import report.dsl.paste.RowFinder.Found;

/** The numbers of one pasted table, each at its row and column, and what has no place there. */
final class PastedTable {

  private final Vocabulary vocabulary;
  private final TableSpec table;
  private final List<PastedRow> rows;
  private final Map<RowSpec, List<String>> cells = new HashMap<>();
  private final List<RowSpec> byPlace = new ArrayList<>();
  private final Set<PastedRow> unplaced = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<String> left = new ArrayList<>();
  private List<ColumnSpec> named;
  private int lacking;

  private PastedTable(Vocabulary vocabulary, List<PastedRow> rows) {
    this.vocabulary = vocabulary;
    this.table = vocabulary.table();
    this.named = table.columns();
    this.rows = rows;
  }

  /** Places what the lines of one table hold. */
  static PastedTable of(List<List<String>> lines, boolean stream, Vocabulary vocabulary) {
    PastedTable pasted = new PastedTable(vocabulary, Fold.rows(lines, stream, vocabulary));
    if (!pasted.spread()) {
      pasted.place();
    }
    pasted.rows.forEach(pasted::leave);
    return pasted;
  }

  TableSpec table() {
    return table;
  }

  /** The cells of a row as written, fewer or more than the columns where the row was so. */
  List<String> cells(RowSpec row) {
    return cells.getOrDefault(row, Collections.nCopies(table.columns().size(), ""));
  }

  /** The rows of the form that it has. */
  Set<RowSpec> placed() {
    return cells.keySet();
  }

  /** The columns of the form that it has; the cells of a row are blank in all others. */
  List<ColumnSpec> columns() {
    return named;
  }

  /** The rows whose label was lost, so that only their place says what they are. */
  List<RowSpec> byPlace() {
    return byPlace;
  }

  /** How many cells a table lacks that is printed in one row and was filled from the left. */
  int lacking() {
    return lacking;
  }

  /** What has no place, line by line. */
  List<String> left() {
    return left;
  }

  /** How many cells are filled. */
  long filled() {
    return cells.values().stream().flatMap(List::stream).filter(cell -> !cell.isEmpty()).count();
  }

  /** A table in one printed row holds all its rows side by side under their own headers. */
  private boolean spread() {
    List<PastedRow> filled = rows.stream().filter(PastedRow::isFilled).toList();
    int columns = table.columns().size();
    int all = table.rows().size() * columns;
    if (filled.size() != 1 || table.print() != Print.ONE_ROW || isNamed(filled.get(0))) {
      return false;
    }
    List<String> values = new Window(all, filled).of(filled.get(0)).orElse(List.of());
    lacking = Math.max(0, all - values.size());
    if (values.isEmpty() || values.size() > all || lacking > 0 && !areAlike(values)) {
      unplaced.add(filled.get(0));
      return true;
    }
    for (int from = 0; from < values.size(); from += columns) {
      List<String> part = values.subList(from, Math.min(values.size(), from + columns));
      cells.put(table.rows().get(from / columns), part);
    }
    return true;
  }

  private boolean isNamed(PastedRow row) {
    return vocabulary.rows(row.label()).size() == 1;
  }

  private static boolean areAlike(List<String> values) {
    return values.stream().distinct().count() == 1;
  }

  private void place() {
    List<Found> found = RowFinder.find(rows, vocabulary);
    List<PastedRow> headers = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (found.get(i).spec().isEmpty() && !rows.get(i).isFilled()) {
        headers.add(rows.get(i));
      }
    }
    Optional<List<ColumnSpec>> columns = ColumnOrder.of(headers, vocabulary);
    named = columns.orElse(named);
    List<PastedRow> lost = rows.stream().filter(r -> r.isFilled() && isLost(r)).toList();
    Window window = new Window(columns.map(List::size).orElse(0), rows);
    for (int i = 0; i < rows.size(); i++) {
      PastedRow row = rows.get(i);
      Optional<RowSpec> spec = found.get(i).spec();
      Optional<List<String>> values =
          isLost(row) ? window.ofUnlabelled(row, table, lost) : window.of(row);
      Optional<List<String>> placed =
          values.flatMap(cells -> columns.flatMap(order -> inOrder(cells, order)));
      if (spec.isPresent() && placed.isPresent()) {
        cells.put(spec.get(), placed.get());
        if (found.get(i).byPlace()) {
          byPlace.add(spec.get());
        }
      } else if (row.isFilled()) {
        unplaced.add(row);
      }
    }
  }

  /** Whether it has no label of its own: none at all, or that of a group. */
  private boolean isLost(PastedRow row) {
    return row.label().isEmpty() || !isNamed(row) && vocabulary.isGroup(row.label());
  }

  /** In the form's order; a row that is not whole can only stay in an order that is the form's. */
  private Optional<List<String>> inOrder(List<String> values, List<ColumnSpec> order) {
    if (order.equals(table.columns())) {
      return Optional.of(values);
    }
    return values.size() != order.size()
        ? Optional.empty()
        : Optional.of(
            table.columns().stream()
                .map(column -> order.contains(column) ? values.get(order.indexOf(column)) : "")
                .toList());
  }

  /** A row without a place as a whole, else texts that are no label, such as a unit or a remark. */
  private void leave(PastedRow row) {
    if (unplaced.contains(row)) {
      left.add(row.text());
      return;
    }
    row.labels().stream()
        .filter(label -> !vocabulary.knows(label) && !vocabulary.isFragment(label))
        .filter(label -> table.rowNames().nearest(label).isEmpty())
        .forEach(left::add);
  }
}
