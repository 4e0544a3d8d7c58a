package report.dsl.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import report.dsl.forms.TableSpec;
import report.dsl.model.Address;
import report.dsl.model.Amount;
import report.dsl.model.Filing;
import report.dsl.model.FilledTable;

/**
 * How far a table or a report has come.
 *
 * @param filled how many of its cells hold something
 * @param cells how many cells the form has
 * @param holding how many of its identities hold without taking a blank for 0
 * @param failing how many fail, whatever is still filled in
 * @param identities how many there are, those that wait for a cell included
 */
public record Tally(int filled, int cells, int holding, int failing, int identities) {

  /** Counts a table of the report whose ledger this is. */
  public static Tally of(FilledTable table, Ledger ledger) {
    return of(
        Stream.of(table),
        table.spec().cellCount(),
        ledger.equations().stream().filter(equation -> equation.isOf(table.spec())).toList(),
        ledger.waiting(table.spec()),
        ledger);
  }

  /** Counts all tables of the report whose ledger this is. */
  public static Tally of(Filing filing, Ledger ledger) {
    int cells = filing.form().tables().mapToInt(TableSpec::cellCount).sum();
    return of(filing.tables(), cells, ledger.equations(), ledger.waiting(), ledger);
  }

  private static Tally of(
      Stream<FilledTable> tables, int cells, List<Equation> equations, int waiting, Ledger ledger) {
    Set<Address> filled = new HashSet<>();
    tables
        .flatMap(FilledTable::cells)
        .filter(cell -> !(cell.amount() instanceof Amount.Blank))
        .forEach(cell -> cell.address().ifPresent(filled::add));
    return new Tally(
        filled.size(),
        cells,
        count(equations, e -> e.holds() && !e.assumesZero()),
        count(equations, ledger::fails),
        equations.size() + waiting);
  }

  private static int count(List<Equation> equations, Predicate<Equation> wanted) {
    return (int) equations.stream().filter(wanted).count();
  }

  /** The clerks' word for it: 平, 不平, or 未齐 as long as cells are missing; empty without any. */
  public String balance() {
    if (identities == 0) {
      return "";
    }
    return holding == identities ? "平" : failing > 0 ? "不平" : "未齐";
  }
}
