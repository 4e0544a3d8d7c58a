package report.dsl.paste;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import report.dsl.parser.Characters;

/**
 * Pasted text as lines of cells.
 *
 * @param lines the cells of each line, blank ones included; no line is without cells
 * @param stream whether every cell stands on a line of its own, so that lines say nothing of rows
 */
record Sheet(List<List<String>> lines, boolean stream) {

  /** Cuts lines into cells; comments are none. */
  static Sheet of(List<String> text, Predicate<String> label) {
    List<String> own = text.stream().filter(line -> !Characters.isComment(line)).toList();
    long filled = own.stream().filter(line -> !line.isBlank()).count();
    long marked = own.stream().filter(LineCells::beginsWithBar).filter(Sheet::hasText).count();
    LineCells cutter = new LineCells(marked * 2 > filled, label);
    List<List<String>> cells = own.stream().map(cutter::of).toList();
    boolean stream =
        cells.stream().allMatch(line -> line.stream().filter(c -> !c.isEmpty()).count() <= 1);
    boolean parted = own.stream().anyMatch(LineCells::isParted);
    List<List<String>> lines = stream && !parted ? withBlanks(cells) : cells;
    return new Sheet(lines.stream().filter(line -> !line.isEmpty()).toList(), stream);
  }

  private static boolean hasText(String line) {
    return line.chars().anyMatch(c -> !Characters.isBlank(c) && !LineCells.isBar(c));
  }

  /** Where every cell is a line, blank lines beyond those that part all cells are blank cells. */
  private static List<List<String>> withBlanks(List<List<String>> lines) {
    List<Integer> gaps = new ArrayList<>();
    List<List<String>> filled = new ArrayList<>();
    int gap = 0;
    for (List<String> line : lines) {
      if (line.isEmpty()) {
        gap++;
      } else {
        gaps.add(gap);
        filled.add(line);
        gap = 0;
      }
    }
    int parting = gaps.stream().skip(1).min(Integer::compare).orElse(0);
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < filled.size(); i++) {
      int blanks = i == 0 ? 0 : gaps.get(i) - parting;
      all.addAll(Collections.nCopies(blanks, List.of("")));
      all.add(filled.get(i));
    }
    return all;
  }
}
