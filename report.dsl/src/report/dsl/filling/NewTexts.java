package report.dsl.filling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import report.dsl.forms.CellSpec;
import report.dsl.forms.Span;
import report.dsl.ledger.Entry;
import report.dsl.ledger.Ledger;
import report.dsl.model.Address;
import report.dsl.model.Amount;
import report.dsl.model.AmountReader;
import report.dsl.model.Cell;
import report.dsl.model.Filing;
import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;
import report.dsl.paste.Placed.Spot;

/**
 * The texts that cells of a table change to. A cell that computes its number goes on doing so when
 * it is given just that number; what {@code =} comes to is worked out with all new numbers in.
 */
final class NewTexts {

  private static final String FORMULA = "=";
  private static final Span NOWHERE = new Span(0, 0);

  private final Filing filing;
  private final FilledTable table;
  private final Map<Spot, String> texts = new HashMap<>();
  private final Map<Spot, Spelt> typed = new HashMap<>();
  private final Set<Spot> formulas = new HashSet<>();
  private final Set<Integer> extended = new HashSet<>();

  NewTexts(Filing filing, FilledTable table, Map<Spot, String> cells) {
    this.filing = filing;
    this.table = table;
    Ledger ledger = Ledger.of(filing);
    cells.forEach((spot, text) -> take(spot, Spelt.of(text, spec(spot)), ledger));
  }

  private void take(Spot spot, Spelt spelt, Ledger ledger) {
    typed.put(spot, spelt);
    texts.put(spot, spelt.text());
    if (cell(spot).isEmpty() && !spelt.text().isEmpty()) {
      extended.add(spot.row());
    }
    boolean computes =
        spelt.number().isPresent()
            && cell(spot).filter(cell -> cell.amount() instanceof Amount.Computed).isPresent();
    if ((spelt.isFormula() || computes) && address(spot).filter(ledger::isComputable).isPresent()) {
      formulas.add(spot);
      texts.put(spot, FORMULA);
    }
  }

  /** The cells whose text becomes another, each with what it becomes. */
  Map<Spot, String> all() {
    if (!formulas.isEmpty()) {
      compute();
    }
    Map<Spot, String> changed = new HashMap<>(texts);
    changed.entrySet().removeIf(entry -> stays(entry.getKey(), entry.getValue()));
    return changed;
  }

  /** Where a formula comes to another number than the one that was typed, that one counts. */
  private void compute() {
    Ledger ledger = ledger();
    while (formulas.removeAll(overruled(ledger))) {
      ledger = ledger();
    }
    for (Spot spot : formulas) {
      texts.put(
          spot,
          value(spot, ledger)
              .filter(Amount::isWritable)
              .map(value -> FORMULA + value.toPlainString())
              .orElse(typed.get(spot).text()));
    }
  }

  private Set<Spot> overruled(Ledger ledger) {
    Set<Spot> overruled = new HashSet<>(formulas);
    overruled.removeIf(
        spot ->
            typed.get(spot).number().isEmpty()
                || isSame(value(spot, ledger), typed.get(spot).number()));
    overruled.forEach(spot -> texts.put(spot, typed.get(spot).text()));
    return overruled;
  }

  private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) == 0;
  }

  private Optional<BigDecimal> value(Spot spot, Ledger ledger) {
    return address(spot).flatMap(ledger::entry).map(Entry::value);
  }

  /** The identities with all new texts in their cells. */
  private Ledger ledger() {
    List<FilledRow> rows = new ArrayList<>(table.rows());
    texts.keySet().stream().map(Spot::row).distinct().forEach(row -> rows.set(row, row(row)));
    return Ledger.of(filing.with(table, table.with(rows)));
  }

  private FilledRow row(int index) {
    FilledRow row = table.rows().get(index);
    List<Cell> cells = new ArrayList<>();
    int length = extended.contains(index) ? table.columns().size() : row.cells().size();
    for (int i = 0; i < length; i++) {
      Spot spot = new Spot(index, i);
      String text = texts.getOrDefault(spot, cell(spot).map(Cell::text).orElse(""));
      boolean placed = length == table.columns().size();
      cells.add(
          new Cell(
              placed ? address(spot) : Optional.empty(),
              spec(spot),
              AmountReader.read(text, spec(spot)),
              text,
              NOWHERE));
    }
    return row.with(cells);
  }

  /** Whether the cell says that already: the same text, or the same number without a flaw. */
  private boolean stays(Spot spot, String text) {
    Optional<Cell> cell = cell(spot);
    if (cell.isEmpty() || text.equals(cell.get().text())) {
      return cell.isPresent() || text.isEmpty();
    }
    Amount old = cell.get().amount();
    return old instanceof Amount.Number number
        && number.flaws().isEmpty()
        && isSame(Optional.of(number.value()), typed.get(spot).number());
  }

  private Optional<Cell> cell(Spot spot) {
    List<Cell> cells = table.rows().get(spot.row()).cells();
    return spot.column() < cells.size() ? Optional.of(cells.get(spot.column())) : Optional.empty();
  }

  private Optional<CellSpec> spec(Spot spot) {
    return address(spot).flatMap(cell -> table.spec().cell(cell.row(), cell.column()));
  }

  /** Which cell of the form it is, or would be if its row were whole. */
  private Optional<Address> address(Spot spot) {
    return table
        .rows()
        .get(spot.row())
        .spec()
        .flatMap(
            row ->
                table
                    .columns()
                    .get(spot.column())
                    .spec()
                    .filter(column -> table.spec().cell(row, column).isPresent())
                    .map(column -> new Address(table.spec(), row, column)));
  }
}
