package report.dsl.paste;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import report.dsl.forms.AxisSpec;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.FormSpec;
import report.dsl.forms.RowSpec;
import report.dsl.model.FilledTable;
import report.dsl.paste.Placed.Spot;

/**
 * Places a block of cells in a table of a report: where its labels say, when it carries labels of
 * the table, else cell by cell from the place where it is put.
 */
public final class BlockPlacing {

  private final FilledTable table;
  private final Vocabulary vocabulary;
  private final List<List<String>> block;
  private final Map<Spot, String> cells = new HashMap<>();
  private final Set<String> strange = new LinkedHashSet<>();
  private int left;

  private BlockPlacing(FormSpec form, FilledTable table, List<List<String>> block) {
    this.table = table;
    this.vocabulary = new Vocabulary(form, table.spec());
    this.block = block;
  }

  /**
   * Places a block.
   *
   * @param start the cell that it is put on
   * @param block its lines, which need not be of one length
   */
  public static Placed place(
      FormSpec form, FilledTable table, Spot start, List<List<String>> block) {
    BlockPlacing placing = new BlockPlacing(form, table, block);
    if (!placing.isLabelled()) {
      placing.put(0, 0, rows(start), columns(start));
    } else if (!placing.placeByLabels(start)) {
      placing.placeAsPrinted();
    }
    return new Placed(placing.cells, List.copyOf(placing.strange), placing.left);
  }

  private static Function<Integer, Optional<Integer>> rows(Spot start) {
    return line -> Optional.of(start.row() + line);
  }

  private static Function<Integer, Optional<Integer>> columns(Spot start) {
    return cell -> Optional.of(start.column() + cell);
  }

  /** A single cell is what it is, even if that is a label. */
  private boolean isLabelled() {
    return (block.size() > 1 || width() > 1)
        && block.stream().flatMap(List::stream).anyMatch(this::isLabel);
  }

  private int width() {
    return block.stream().mapToInt(List::size).max().orElse(0);
  }

  private boolean isLabel(String cell) {
    return !Vocabulary.isValue(cell) && vocabulary.knows(cell);
  }

  /** Where the first line names columns, or the first cells name rows, and there is no other. */
  private boolean placeByLabels(Spot start) {
    int from = named(block.get(0), this::column) ? 1 : 0;
    List<List<String>> lines = block.subList(from, block.size());
    List<String> first = lines.stream().map(line -> cell(line, 0)).toList();
    int indent = width() > 1 && named(first, this::row) ? 1 : 0;
    if (lines.stream().anyMatch(line -> line.stream().skip(indent).anyMatch(this::isLabel))) {
      return false;
    }
    Spot at =
        new Spot(
            lines.size() == table.rows().size() ? 0 : start.row(),
            width() - indent == table.columns().size() ? 0 : start.column());
    put(
        from,
        indent,
        indent == 0 ? rows(at) : line -> find(first.get(line), this::row),
        from == 0 ? columns(at) : i -> find(cell(block.get(0), i + indent), this::column));
    return true;
  }

  /** Whether these are labels of that kind, even if some are strange; none is a number. */
  private static boolean named(List<String> labels, Function<String, Optional<Integer>> find) {
    return labels.stream().noneMatch(Vocabulary::isValue)
        && labels.stream().anyMatch(label -> find.apply(label).isPresent());
  }

  private static String cell(List<String> line, int index) {
    return index < line.size() ? line.get(index) : "";
  }

  private Optional<Integer> row(String label) {
    List<RowSpec> found = vocabulary.rows(label);
    return found.size() == 1 ? row(found.get(0)) : Optional.empty();
  }

  private Optional<Integer> row(RowSpec spec) {
    return IntStream.range(0, table.rows().size())
        .filter(i -> table.rows().get(i).spec().filter(spec::equals).isPresent())
        .boxed()
        .findFirst();
  }

  private Optional<Integer> column(String label) {
    return vocabulary.column(label).flatMap(this::column);
  }

  private Optional<Integer> column(ColumnSpec spec) {
    return IntStream.range(0, table.columns().size())
        .filter(i -> table.columns().get(i).spec().filter(spec::equals).isPresent())
        .boxed()
        .findFirst();
  }

  private Optional<Integer> find(String label, Function<String, Optional<Integer>> find) {
    Optional<Integer> found = find.apply(label);
    if (found.isEmpty() && !label.isEmpty()) {
      strange.add(label);
    }
    return found;
  }

  /** Puts the cells behind so many lines and so many cells of each line. */
  private void put(
      int from,
      int indent,
      Function<Integer, Optional<Integer>> rows,
      Function<Integer, Optional<Integer>> columns) {
    for (int line = from; line < block.size(); line++) {
      Optional<Integer> row = rows.apply(line - from);
      for (int i = indent; i < block.get(line).size(); i++) {
        put(row, columns.apply(i - indent), block.get(line).get(i));
      }
    }
  }

  private void put(Optional<Integer> row, Optional<Integer> column, String text) {
    if (row.filter(r -> r < table.rows().size()).isPresent()
        && column.filter(c -> c < table.columns().size()).isPresent()) {
      cells.put(new Spot(row.get(), column.get()), text);
    } else if (!text.isEmpty()) {
      left++;
    }
  }

  /** Headers of several lines and groups in front, as the official table is printed. */
  private void placeAsPrinted() {
    PastedTable pasted = PastedTable.of(block, false, vocabulary);
    for (RowSpec row : pasted.placed()) {
      List<String> values = pasted.cells(row);
      boolean whole = values.size() == table.spec().columns().size();
      if (whole) {
        pasted
            .columns()
            .forEach(column -> put(row(row), column(column), values.get(column.index())));
      } else {
        left += (int) values.stream().filter(value -> !value.isEmpty()).count();
      }
      if (!whole || row(row).isEmpty()) {
        strange.add(((AxisSpec) row).name());
      }
    }
    strange.addAll(pasted.left());
    left += pasted.left().size();
  }
}
