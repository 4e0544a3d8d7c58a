package report.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import report.dsl.model.Amount;
import report.dsl.model.Cell;
import report.dsl.model.FilledTable;

/**
 * The blank cells of a table and the ways to fill them. Nothing is ever filled by itself: each way
 * is an act of the clerk, and says how many cells it fills.
 *
 * @param all the table's blank cells in the order of the text
 * @param forced what the identities force upon them
 * @param allZero fills all of them with 0
 */
record Blanks(List<Cell> all, Forced forced, Fix allZero) {

  static Blanks of(FilledTable table, Forced forced) {
    List<Cell> blanks = table.cells().filter(Blanks::isBlank).toList();
    return new Blanks(blanks, forced, zeros(blanks, "本表空白的%d格都填0".formatted(blanks.size())));
  }

  /** Whether nothing is filled in where the form has a cell. */
  static boolean isBlank(Cell cell) {
    return cell.address().isPresent() && cell.amount() instanceof Amount.Blank;
  }

  /** The ways to fill these cells of the table, the surest first, no two the same. */
  List<Fix> fixes(List<Cell> cells) {
    List<Fix> fixes = new ArrayList<>();
    byIdentities(cells).ifPresent(fixes::add);
    Fix zero = zeros(cells, cells.size() == 1 ? "填0" : "这%d格都填0".formatted(cells.size()));
    if (fixes.stream().noneMatch(fix -> fix.edits().equals(zero.edits()))) {
      fixes.add(zero);
    }
    if (all.size() > cells.size()) {
      fixes.add(allZero);
    }
    return fixes;
  }

  private Optional<Fix> byIdentities(List<Cell> cells) {
    List<Cell> solved = cells.stream().filter(cell -> forced.text(cell).isPresent()).toList();
    List<Edit> edits =
        solved.stream().map(cell -> fill(cell, forced.text(cell).orElseThrow())).toList();
    String values =
        solved.stream()
            .map(cell -> (cells.size() == 1 ? "" : column(cell)) + forced.text(cell).orElseThrow())
            .collect(Collectors.joining("、"));
    return solved.isEmpty() ? Optional.empty() : Optional.of(new Fix("按勾稽关系填写" + values, edits));
  }

  /** Fills a cell with the number, in the place of its blanks or of the mark that stands there. */
  static Edit fill(Cell cell, String number) {
    return cell.text().isEmpty() ? Cells.fill(cell, number) : new Edit(cell.span(), number);
  }

  /** The column that the cell is in, as the form prints it. */
  static String column(Cell cell) {
    return cell.address().orElseThrow().column().label().inWords();
  }

  private static Fix zeros(List<Cell> cells, String title) {
    return new Fix(title, cells.stream().map(cell -> fill(cell, "0")).toList());
  }
}
