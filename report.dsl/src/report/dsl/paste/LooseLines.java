package report.dsl.paste;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import report.dsl.model.Prose;

/** Neighbouring paragraphs that look like rows, so far. */
final class LooseLines {

  private static final int LONGEST_LINE = 400;
  private static final int LONGEST_CELL = 40;
  private static final int FEWEST_CELLS = 4;

  private final List<Vocabulary> tables;
  private final LineCells cutter;
  private final List<Prose> lines = new ArrayList<>();
  private final Set<Vocabulary> named = new LinkedHashSet<>();
  private long names;
  private int rows;

  LooseLines(Stream<Vocabulary> tables) {
    this.tables = tables.toList();
    this.cutter = new LineCells(false, this::isName);
  }

  /** Takes the line if it looks like one of a table. */
  boolean add(Prose line, String text) {
    if (text.length() > LONGEST_LINE || text.indexOf('。') >= 0) {
      return false;
    }
    List<String> cells = cutter.of(text).stream().filter(cell -> !cell.isEmpty()).toList();
    if (cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
      return false;
    }
    long known = cells.stream().filter(this::isName).count();
    if (cells.size() < 2 && known == 0 && cells.stream().noneMatch(Vocabulary::isValue)) {
      return false;
    }
    tables.stream()
        .filter(table -> cells.stream().anyMatch(cell -> table.namesRow(cell)))
        .forEach(named::add);
    names += known;
    rows += cells.size() > 1 ? 1 : 0;
    lines.add(line);
    return true;
  }

  /** The table that the lines look like, if they are enough; begins anew. */
  Optional<LooseTable> end() {
    boolean enough =
        rows > 1 || rows == 1 && names > 0 || lines.size() >= FEWEST_CELLS && names > 1;
    Optional<LooseTable> found =
        enough
            ? Optional.of(
                new LooseTable(
                    lines, tables.stream().filter(named::contains).map(Vocabulary::table).toList()))
            : Optional.empty();
    lines.clear();
    named.clear();
    names = 0;
    rows = 0;
    return found;
  }

  private boolean isName(String cell) {
    return tables.stream().anyMatch(table -> table.knows(cell));
  }
}
