package report.dsl.paste;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the cells of one table together to rows. Where cells stand side by side, a line is a row,
 * unless its numbers follow on the next line; where every cell has its own line, a row begins with
 * each label.
 */
final class Fold {

  private final Vocabulary vocabulary;
  private final List<PastedRow> rows = new ArrayList<>();

  private Fold(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The rows, headers among them, in the order of the text. */
  static List<PastedRow> rows(List<List<String>> lines, boolean stream, Vocabulary vocabulary) {
    Fold fold = new Fold(vocabulary);
    if (stream) {
      fold.stream(lines.stream().flatMap(List::stream).toList());
    } else {
      lines.forEach(fold::line);
    }
    return fold.rows;
  }

  private void line(List<String> cells) {
    int behind = 0;
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < cells.size() && !Vocabulary.isValue(cells.get(i)); i++) {
      if (!cells.get(i).isEmpty()) {
        labels.add(cells.get(i));
        behind = i + 1;
      }
    }
    PastedRow row = new PastedRow(labels, cells.subList(behind, cells.size()));
    if (labels.isEmpty() && row.isFilled() && goesOn(row)) {
      int last = rows.size() - 1;
      rows.set(
          last, new PastedRow(rows.get(last).labels(), rows.get(last).core()).with(row.core()));
    } else if (!labels.isEmpty() || row.isFilled()) {
      rows.add(row);
    }
  }

  /** Whether numbers without a label are those that the row above still lacks. */
  private boolean goesOn(PastedRow row) {
    if (rows.isEmpty()) {
      return false;
    }
    PastedRow above = rows.get(rows.size() - 1);
    return vocabulary.rows(above.label()).size() == 1
        && vocabulary.column(above.label()).isEmpty()
        && above.core().size() + row.core().size() <= vocabulary.table().columns().size();
  }

  private void stream(List<String> cells) {
    List<String> labels = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (String cell : cells) {
      boolean label = !cell.isEmpty() && !Vocabulary.isValue(cell);
      if (label && !values.isEmpty()) {
        close(labels, values);
      }
      (label ? labels : values).add(cell);
    }
    close(labels, values);
  }

  /** Of several labels before the numbers only the last can be the row's. */
  private void close(List<String> labels, List<String> values) {
    int last = labels.size() - 1;
    if (last > 0 && !vocabulary.rows(labels.get(last)).isEmpty()) {
      rows.add(new PastedRow(labels.subList(0, last), List.of()));
      rows.add(new PastedRow(labels.subList(last, last + 1), values));
    } else {
      rows.add(new PastedRow(labels, values));
    }
    labels.clear();
    values.clear();
  }
}
