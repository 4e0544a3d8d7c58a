package report.dsl.formatting;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import report.dsl.forms.AxisSpec;
import report.dsl.forms.Label;
import report.dsl.forms.NameIndex;
import report.dsl.forms.Names;
import report.dsl.forms.Script;
import report.dsl.forms.Span;
import report.dsl.ledger.Entry;
import report.dsl.ledger.Ledger;
import report.dsl.model.Amount;
import report.dsl.model.Cell;
import report.dsl.model.Filing;
import report.dsl.model.FilledColumn;
import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;
import report.dsl.model.NameMatch;

/**
 * Cells of a report that are to be written otherwise, by the offset of their text: official labels
 * by their short names, {@code =} with the value that its identity gives today.
 */
final class Spelling {

  /** More digits are not read back as a number. */
  private static final int MAX_DIGITS = 15;

  private final Filing filing;
  private final Ledger ledger;
  private final Map<Integer, String> cells = new HashMap<>();

  private Spelling(Filing filing) {
    this.filing = filing;
    this.ledger = Ledger.of(filing);
  }

  static Map<Integer, String> of(Filing filing) {
    Spelling spelling = new Spelling(filing);
    filing.tables().forEach(spelling::table);
    return spelling.cells;
  }

  private void table(FilledTable table) {
    if (table.match() == NameMatch.EXACT) {
      shorten(table.corner(), table.spec().label(), filing.form().tableNames(), table.cornerSpan());
    }
    for (FilledColumn column : table.columns()) {
      label(
          column.spec(), column.match(), column.label(), table.spec().columnNames(), column.span());
    }
    for (FilledRow row : table.rows()) {
      label(row.spec(), row.match(), row.label(), table.spec().rowNames(), row.labelSpan());
      row.cells().forEach(this::computed);
    }
  }

  private void label(
      Optional<? extends AxisSpec> spec,
      NameMatch match,
      String written,
      NameIndex<? extends AxisSpec> names,
      Span span) {
    if (match == NameMatch.EXACT) {
      spec.ifPresent(axis -> shorten(written, axis.label(), names, span));
    }
  }

  /** A label that spells the short name, in whatever script and width, stays as the user has it. */
  private void shorten(String written, Label label, NameIndex<?> names, Span span) {
    String name = filing.traditional() ? Script.traditional(label.shortName()) : label.shortName();
    boolean spelt = Names.key(written).equals(Names.key(name));
    if (!spelt && isPlain(name) && names.find(name).equals(names.find(written))) {
      cells.put(span.offset(), name);
    }
  }

  /** Whether a name stays one cell wherever it is put. */
  private static boolean isPlain(String name) {
    return name.indexOf('|') < 0 && name.indexOf('\\') < 0 && !name.contains("//");
  }

  private void computed(Cell cell) {
    if (cell.amount() instanceof Amount.Computed) {
      cell.address()
          .flatMap(ledger::entry)
          .map(Entry::value)
          .map(BigDecimal::toPlainString)
          .filter(value -> value.chars().filter(Character::isDigit).count() <= MAX_DIGITS)
          .ifPresent(value -> cells.put(cell.span().offset(), "=" + value));
    }
  }
}
