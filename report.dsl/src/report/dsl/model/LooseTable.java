package report.dsl.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import report.dsl.forms.Names;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.TableSpec;
import report.dsl.parser.Characters;

/**
 * Lines of text that look like a table, as Word, Excel and web pages leave them: cells parted by
 * tabs, by other bars or by several blanks, or a cell a line.
 *
 * @param lines at least one, each right below the other
 * @param tables those of the section's tables whose rows it names, in official order
 */
public record LooseTable(List<Prose> lines, List<TableSpec> tables) {

  private static final Pattern PARTS = Pattern.compile("\\t|[|｜│┃]|[\\s\\p{Z}]{2,}");
  private static final Pattern NUMBER = Pattern.compile("[+=-]?[0-9０-９][0-9０-９,，.．]*");
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");
  private static final int LONGEST_LINE = 400;
  private static final int LONGEST_CELL = 40;
  private static final int FEWEST_CELLS = 4;

  public LooseTable {
    lines = List.copyOf(lines);
    tables = List.copyOf(tables);
  }

  /** All such texts of a section that should hold tables. */
  public static List<LooseTable> in(FiledSection section, Source source) {
    List<TableSpec> tables = section.spec().map(SectionSpec::tables).orElse(List.of());
    List<LooseTable> found = new ArrayList<>();
    if (!tables.isEmpty()) {
      Run run = new Run(tables);
      for (Block block : section.blocks()) {
        if (!(block instanceof Prose prose) || !run.add(prose, source.text(prose.span()))) {
          run.end().ifPresent(found::add);
        }
      }
      run.end().ifPresent(found::add);
    }
    return found;
  }

  /** Lines that look like rows, so far. */
  private static final class Run {

    private final List<TableSpec> tables;
    private final List<Prose> lines = new ArrayList<>();
    private final Set<TableSpec> named = new HashSet<>();
    private int names;
    private int rows;

    Run(List<TableSpec> tables) {
      this.tables = tables;
    }

    /** Takes the line if it looks like one of a table. */
    boolean add(Prose line, String text) {
      List<String> cells = cells(text);
      boolean bars = cells.size() > 1;
      boolean odd = text.length() > LONGEST_LINE || text.indexOf('。') >= 0;
      if (odd || cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
        return false;
      }
      long names = cells.stream().filter(this::isName).count();
      boolean numbers = cells.stream().anyMatch(cell -> NUMBER.matcher(cell).matches());
      if (!bars && names == 0 && !numbers) {
        return false;
      }
      tables.stream()
          .filter(table -> cells.stream().anyMatch(cell -> isRow(table, cell)))
          .forEach(named::add);
      this.names += names;
      rows += bars ? 1 : 0;
      lines.add(line);
      return true;
    }

    /** The table that the lines look like, if they are enough; begins anew. */
    Optional<LooseTable> end() {
      boolean enough =
          rows > 1 || rows == 1 && names > 0 || lines.size() >= FEWEST_CELLS && names > 1;
      List<TableSpec> these = tables.stream().filter(named::contains).toList();
      Optional<LooseTable> found =
          enough ? Optional.of(new LooseTable(lines, these)) : Optional.empty();
      lines.clear();
      named.clear();
      names = 0;
      rows = 0;
      return found;
    }

    /** Cells of a line; a name and numbers with single blanks between are cells too. */
    private List<String> cells(String line) {
      List<String> cells = split(PARTS, line);
      List<String> words = cells.size() == 1 ? split(BLANK, line) : List.of();
      boolean row =
          words.size() > 1
              && tables.stream().anyMatch(table -> isRow(table, words.get(0)))
              && words.stream().skip(1).allMatch(word -> NUMBER.matcher(word).matches());
      return row ? words : cells;
    }

    private static List<String> split(Pattern at, String line) {
      return at.splitAsStream(Characters.trim(line))
          .map(Characters::trim)
          .filter(cell -> !cell.isEmpty())
          .toList();
    }

    private boolean isName(String cell) {
      return tables.stream().anyMatch(t -> isRow(t, cell) || !t.columnNames().all(cell).isEmpty());
    }

    /** Whether the table has a row of that name, or it is the table's own. */
    private static boolean isRow(TableSpec table, String cell) {
      return !table.rowNames().all(cell).isEmpty()
          || Names.key(table.name()).equals(Names.key(cell));
    }
  }
}
