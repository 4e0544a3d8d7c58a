package report.dsl.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import report.dsl.ledger.Equation;
import report.dsl.model.Address;
import report.dsl.model.Amount;
import report.dsl.model.Cell;

/**
 * Blank cells, what they should hold, and the ways to fill them. Nothing is ever filled by itself:
 * each way is an act of the clerk, and says how many cells it fills. 0 is only offered where no
 * identity asks for another number.
 *
 * @param cells blank cells in the order of the text, at least one
 */
record Blanks(List<Cell> cells, Explained explained) {

  /** Whether nothing is filled in where the form has a cell. */
  static boolean isBlank(Cell cell) {
    return cell.address().isPresent() && cell.amount() instanceof Amount.Blank;
  }

  /** What should be there, as the end of a sentence whose first part that mark closes. */
  String advice(String mark) {
    Optional<Equation> against = against();
    if (against.isPresent()) {
      String zeros = cells.size() == 1 ? "不能是0" : "不能都是0";
      return "%s%s，请核对后填写。%s。".formatted(mark, zeros, Arithmetic.inWords(against.get()));
    }
    List<Cell> known = known();
    if (known.isEmpty()) {
      return mark + "没有的填0。";
    }
    if (cells.size() == 1) {
      String why =
          explained.demands().of(address(known.get(0))).map(Arithmetic::inWords).orElse("");
      String should = "%s按勾稽关系应为%s。".formatted(mark, number(known.get(0)));
      return why.isEmpty() ? should : should + why + "。";
    }
    String rest = known.size() < cells.size() ? "，其余没有的填0。" : "。";
    return known.stream()
        .map(cell -> column(cell) + "应为" + number(cell))
        .collect(Collectors.joining("、", mark + "按勾稽关系", rest));
  }

  /** Fills these cells; empty when not all of which no more is known can be 0. */
  Optional<Fix> fix() {
    if (against().isPresent()) {
      return Optional.empty();
    }
    List<Cell> known = known();
    if (known.isEmpty()) {
      return Optional.of(fix(cells.size() == 1 ? "填0" : "这%d格都填0".formatted(cells.size())));
    }
    if (cells.size() == 1) {
      return Optional.of(fix("按勾稽关系填写" + number(cells.get(0))));
    }
    String values =
        known.stream().map(cell -> column(cell) + number(cell)).collect(Collectors.joining("、"));
    String rest = known.size() < cells.size() ? "，其余填0" : "";
    return Optional.of(fix("按勾稽关系填写" + values + rest));
  }

  /**
   * The same for all blank cells of a table, which each of its rows offers. Empty also when they
   * are more than the form has cells there: rows are written several times then, and each copy
   * would offer to fill all the others.
   */
  Optional<Fix> fixOfTable() {
    if (cells.size() > address(cells.get(0)).table().cellCount()) {
      return Optional.empty();
    }
    if (against().isPresent()) {
      ZeroFill zeros = ZeroFill.of(cells, explained);
      String title = "本表空白的%d格填0，另有%d格不能是0，留着";
      return Optional.of(
              new Fix(title.formatted(zeros.edits().size(), zeros.left()), zeros.edits()))
          .filter(fix -> !fix.edits().isEmpty());
    }
    String how = known().isEmpty() ? "都填0" : "按勾稽关系填写，其余填0";
    return Optional.of(fix("本表空白的%d格%s".formatted(cells.size(), how)));
  }

  private Fix fix(String title) {
    return new Fix(title, cells.stream().map(cell -> Cells.put(cell, number(cell))).toList());
  }

  /** The identity that fails if all of them of which no more is known were 0. */
  private Optional<Equation> against() {
    return explained
        .demands()
        .against(
            cells.stream()
                .map(Blanks::address)
                .filter(cell -> explained.value(cell).isEmpty())
                .collect(Collectors.toSet()));
  }

  /** Those of which identities give the number. */
  private List<Cell> known() {
    return cells.stream().filter(cell -> explained.value(address(cell)).isPresent()).toList();
  }

  private String number(Cell cell) {
    return Cells.written(explained.value(address(cell)).orElse(BigDecimal.ZERO), cell);
  }

  /** The column that the cell is in, as the form prints it. */
  static String column(Cell cell) {
    return address(cell).column().label().inWords();
  }

  private static Address address(Cell cell) {
    return cell.address().orElseThrow();
  }
}
