package report.dsl.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import report.dsl.forms.AxisSpec;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.RowSpec;
import report.dsl.model.FilledColumn;
import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;

/**
 * Which rows and columns of the form those without a known name must be: as many unknown ones stand
 * between two known ones as the form has there.
 */
final class Guess {

  private Guess() {}

  /** The rows of the form by the index of the unknown row that must be them. */
  static Map<Integer, RowSpec> rows(FilledTable table) {
    return between(table.rows().stream().map(FilledRow::spec).toList(), table.spec().rows());
  }

  /** The columns of the form by the index of the unknown column that must be them. */
  static Map<Integer, ColumnSpec> columns(FilledTable table) {
    return between(
        table.columns().stream().map(FilledColumn::spec).toList(), table.spec().columns());
  }

  /** The rows of the form that are neither named nor guessed, in official order. */
  static List<RowSpec> missingRows(FilledTable table) {
    List<RowSpec> missing = new ArrayList<>(table.spec().rows());
    table.rows().forEach(row -> row.spec().ifPresent(missing::remove));
    if (!missing.isEmpty()) {
      missing.removeAll(rows(table).values());
    }
    return missing;
  }

  /** The columns of the form that are neither named nor guessed, in official order. */
  static List<ColumnSpec> missingColumns(FilledTable table) {
    List<ColumnSpec> missing = new ArrayList<>(table.spec().columns());
    table.columns().forEach(column -> column.spec().ifPresent(missing::remove));
    if (!missing.isEmpty()) {
      missing.removeAll(columns(table).values());
    }
    return missing;
  }

  private static <T extends AxisSpec> Map<Integer, T> between(
      List<Optional<T>> written, List<T> official) {
    if (written.stream().allMatch(Optional::isPresent)) {
      return Map.of();
    }
    Map<Integer, T> guessed = new HashMap<>();
    Set<Integer> named =
        written.stream().flatMap(Optional::stream).map(AxisSpec::index).collect(Collectors.toSet());
    int before = -1;
    for (int i = 0; i <= written.size(); i++) {
      if (i < written.size() && written.get(i).isEmpty()) {
        continue;
      }
      int from = before < 0 ? -1 : written.get(before).orElseThrow().index();
      int to = i < written.size() ? written.get(i).orElseThrow().index() : official.size();
      if (to - from == i - before) {
        for (int j = 1; j < i - before; j++) {
          if (!named.contains(from + j)) {
            guessed.put(before + j, official.get(from + j));
          }
        }
      }
      before = i;
    }
    return guessed;
  }
}
