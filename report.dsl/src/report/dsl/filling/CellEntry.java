package report.dsl.filling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import report.dsl.model.Cell;
import report.dsl.model.Filing;
import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;
import report.dsl.paste.BlockPlacing;
import report.dsl.paste.Clipboard;
import report.dsl.paste.Placed;
import report.dsl.paste.Placed.Spot;
import report.dsl.rules.Edit;
import report.dsl.rules.Subject;
import report.dsl.rules.Words;

/**
 * Puts what somebody types or pastes into a table of a report: one edit for each cell that changes,
 * and one for the cells that a row lacks.
 */
public final class CellEntry {

  /** More than the largest table of a form can take in; nobody pastes that on purpose. */
  private static final int LONGEST = 100_000;

  /** How much of a label is shown of which nobody knows what it is. */
  private static final int LABEL = 20;

  /**
   * What is to be done.
   *
   * @param edits in the order of the text
   * @param message one sentence on what did not fit; empty when all did
   * @param corners the first and the last of the cells that the text went to; none for none
   */
  public record Entered(List<Edit> edits, String message, List<Spot> corners) {}

  private CellEntry() {}

  /**
   * Puts a text into a table.
   *
   * @param start the cell that it is put on, one that the table has
   * @param text one cell, or a block as a spreadsheet copies it
   */
  public static Entered put(Subject subject, FilledTable table, Spot start, String text) {
    if (text.length() > LONGEST) {
      String message = "粘贴的内容有%d字，一张表放不下，没有放入；请只复制表里的数。".formatted(text.length());
      return new Entered(List.of(), message, List.of());
    }
    Filing filing = subject.filing();
    List<List<String>> block = text.isEmpty() ? List.of(List.of("")) : Clipboard.cells(text);
    Placed placed = BlockPlacing.place(filing.form(), table, start, block);
    return new Entered(edits(filing, table, placed), message(placed), placed.corners());
  }

  private static List<Edit> edits(Filing filing, FilledTable table, Placed placed) {
    Map<Integer, Map<Integer, String>> byRow = new TreeMap<>();
    new NewTexts(filing, table, placed.cells())
        .all()
        .forEach(
            (spot, text) ->
                byRow.computeIfAbsent(spot.row(), r -> new TreeMap<>()).put(spot.column(), text));
    List<Edit> edits = new ArrayList<>();
    byRow.forEach((row, texts) -> edits.addAll(edits(filing, table, row, texts)));
    edits.sort(Comparator.comparingInt(edit -> edit.span().offset()));
    return List.copyOf(edits);
  }

  private static List<Edit> edits(
      Filing filing, FilledTable table, int index, Map<Integer, String> texts) {
    FilledRow row = table.rows().get(index);
    RowEnd end = new RowEnd(filing.source(), table, row);
    boolean extended = texts.keySet().stream().anyMatch(column -> column >= row.cells().size());
    List<Edit> edits = new ArrayList<>();
    texts.forEach(
        (column, text) -> {
          if (column < row.cells().size()) {
            Cell cell = row.cells().get(column);
            CellSlot slot = CellSlot.of(filing.source(), cell);
            edits.add(text.isEmpty() ? slot.empty(extended) : slot.put(text));
          }
        });
    if (extended) {
      edits.add(end.extend(texts));
    }
    return edits;
  }

  private static String message(Placed placed) {
    if (!placed.strange().isEmpty()) {
      List<String> shown = placed.strange().stream().map(CellEntry::shortened).toList();
      String labels = Words.list(shown, "处");
      return placed.left() == 0
          ? "这张表里没有%s，其余的已经放入。".formatted(labels)
          : "这张表里没有%s，有%d格没有放入。".formatted(labels, placed.left());
    }
    if (placed.left() > 0) {
      return "粘贴的内容有%d格在这张表里没有位置，没有放入。".formatted(placed.left());
    }
    return placed.cells().isEmpty() ? "粘贴的内容里没有能放进这张表的数。" : "";
  }

  private static String shortened(String label) {
    int end = label.offsetByCodePoints(0, Math.min(LABEL, label.codePointCount(0, label.length())));
    return end < label.length() ? label.substring(0, end) + "…" : label;
  }
}
