package report.dsl.paste;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import report.dsl.forms.TableSpec;

/**
 * Which of the cells behind a label are the row's own. Spreadsheets and web pages pad lines with
 * blank cells where labels or headers span several columns.
 */
final class Window {

  private final int width;

  /** How many blank cells stand before the first, or behind the last, where all rows agree. */
  private final Optional<Integer> before;

  private final Optional<Integer> behind;

  /**
   * @param width how many cells a row has
   * @param rows all rows of the table, to see how they are padded
   */
  Window(int width, List<PastedRow> rows) {
    this.width = width;
    this.before = agreed(rows, (start, size) -> start);
    this.behind = agreed(rows, (start, size) -> size - width - start);
  }

  /**
   * The cells of a row whose label is known: as many as it has, with nothing but blank cells around
   * them. Fewer or more than there should be stay as they are, for the rules to speak of; empty
   * when it is open where they begin.
   */
  Optional<List<String>> of(PastedRow row) {
    List<String> cells = row.values();
    if (!row.isFilled()) {
      return Optional.of(Collections.nCopies(width, ""));
    }
    if (cells.size() <= width) {
      return Optional.of(cells);
    }
    List<Integer> starts = starts(cells);
    if (starts.isEmpty()) {
      return Optional.of(row.core());
    }
    if (starts.size() == 1) {
      return Optional.of(at(cells, starts.get(0)));
    }
    return behind
        .map(blanks -> cells.size() - width - blanks)
        .filter(starts::contains)
        .or(() -> before.filter(starts::contains))
        .map(start -> at(cells, start));
  }

  /**
   * The cells of a row whose label is lost: in front may be as many more as a row has labels, since
   * numbers may have overwritten these. Empty when there are too few or too many, or not as many as
   * in most such rows: then one of its numbers is missing.
   */
  Optional<List<String>> ofUnlabelled(PastedRow row, TableSpec table, List<PastedRow> lost) {
    List<String> cells = row.core();
    int labels = table.rows().stream().mapToInt(r -> r.label().levels().size()).max().orElse(1);
    long alike = lost.stream().filter(other -> other.core().size() == cells.size()).count();
    return cells.size() < width || cells.size() > width + labels || alike * 2 <= lost.size()
        ? Optional.empty()
        : Optional.of(at(cells, cells.size() - width));
  }

  /** What every row that leaves no doubt shows of where its cells begin. */
  private Optional<Integer> agreed(List<PastedRow> rows, IntBinaryOperator padding) {
    List<Integer> found = new ArrayList<>();
    for (PastedRow row : rows) {
      List<Integer> starts = row.isFilled() ? starts(row.values()) : List.of();
      if (starts.size() == 1) {
        found.add(padding.applyAsInt(starts.get(0), row.values().size()));
      }
    }
    return found.stream().distinct().count() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private List<Integer> starts(List<String> cells) {
    return IntStream.rangeClosed(0, cells.size() - width)
        .filter(start -> isBlank(cells.subList(0, start)))
        .filter(start -> isBlank(cells.subList(start + width, cells.size())))
        .boxed()
        .toList();
  }

  private List<String> at(List<String> cells, int start) {
    return cells.subList(start, start + width);
  }

  private static boolean isBlank(List<String> cells) {
    return cells.stream().allMatch(String::isEmpty);
  }
}
