package report.dsl.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import report.dsl.forms.RowSpec;
import report.dsl.ledger.Ledger;
import report.dsl.model.Address;
import report.dsl.model.Amount;
import report.dsl.model.Cell;
import report.dsl.model.Filing;
import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;

/** Where the gaps of a row that is short of cells can be, those that balance best first. */
final class Gaps {

  private static final int MOST_TRIED = 40;

  private final Filing filing;
  private final FilledTable table;
  private final FilledRow row;
  private final List<List<Integer>> gaps = new ArrayList<>();

  private Gaps(Filing filing, FilledTable table, FilledRow row) {
    this.filing = filing;
    this.table = table;
    this.row = row;
  }

  /**
   * The best places for blank cells, at most so many; each a list of columns from 0. Between
   * equally good ones the gap further right comes first: clerks leave out the last cells. Empty
   * when there are too many places to try.
   */
  static List<List<Integer>> best(Filing filing, FilledTable table, FilledRow row, int limit) {
    Gaps search = new Gaps(filing, table, row);
    search.choose(List.of(), 0, -Shape.surplus(table, row));
    if (search.gaps.size() > MOST_TRIED) {
      return List.of();
    }
    record Ranked(List<Integer> gap, long failing) {}
    return search.gaps.stream()
        .map(gap -> new Ranked(gap, search.failing(gap)))
        .sorted(Comparator.comparingLong(Ranked::failing))
        .limit(limit)
        .map(Ranked::gap)
        .toList();
  }

  /** All ways to choose so many columns, the rightmost first. */
  private void choose(List<Integer> chosen, int from, int count) {
    if (count == 0) {
      gaps.add(chosen);
    }
    for (int i = table.columns().size() - 1;
        i >= from && count > 0 && gaps.size() <= MOST_TRIED;
        i--) {
      List<Integer> more = new ArrayList<>(chosen);
      more.add(i);
      choose(more, i + 1, count - 1);
    }
  }

  /** How many identities fail when the row's cells stand around these gaps. */
  private long failing(List<Integer> gap) {
    FilledRow whole = spread(gap);
    FilledTable mended = table.with(table.rows().stream().map(r -> r == row ? whole : r).toList());
    Ledger ledger = Ledger.of(filing.with(table, mended));
    return ledger.equations().stream().filter(equation -> !equation.holds()).count();
  }

  private FilledRow spread(List<Integer> gap) {
    List<Cell> cells = new ArrayList<>();
    int next = 0;
    RowSpec spec = row.spec().orElseThrow();
    for (int i = 0; i < table.columns().size(); i++) {
      Optional<Address> address =
          table.columns().get(i).spec().map(column -> new Address(table.spec(), spec, column));
      if (gap.contains(i)) {
        Amount blank = new Amount.Blank("");
        cells.add(new Cell(address, Optional.empty(), blank, "", row.labelSpan()));
      } else {
        Cell cell = row.cells().get(next++);
        cells.add(new Cell(address, cell.spec(), cell.amount(), cell.text(), cell.span()));
      }
    }
    return row.with(cells);
  }
}
