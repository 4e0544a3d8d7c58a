package report.dsl.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of a pasted table: what stands in front, and what is to be filled in.
 *
 * @param labels the texts before the first number, the innermost label last; none is blank
 * @param values all behind the innermost label as written, blank cells included
 */
record PastedRow(List<String> labels, List<String> values) {

  PastedRow {
    labels = List.copyOf(labels);
    values = List.copyOf(values);
  }

  /** The innermost label; empty when there is none. */
  String label() {
    return labels.isEmpty() ? "" : labels.get(labels.size() - 1);
  }

  /** Whether anything is filled in. */
  boolean isFilled() {
    return values.stream().anyMatch(value -> !value.isEmpty());
  }

  /** The values without the blank cells before and behind them. */
  List<String> core() {
    int from = 0;
    int to = values.size();
    while (to > from && values.get(to - 1).isEmpty()) {
      to--;
    }
    while (from < to && values.get(from).isEmpty()) {
      from++;
    }
    return values.subList(from, to);
  }

  /** The row with what stands on the next line. */
  PastedRow with(List<String> more) {
    List<String> all = new ArrayList<>(values);
    all.addAll(more);
    return new PastedRow(labels, all);
  }

  /** All that is written in it, cell by cell. */
  String text() {
    return String.join(
        " | ", Stream.concat(labels.stream(), values.stream()).filter(c -> !c.isEmpty()).toList());
  }
}
