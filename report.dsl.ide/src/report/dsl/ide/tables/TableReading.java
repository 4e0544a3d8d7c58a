package report.dsl.ide.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.DiagnosticSeverity;
import report.dsl.forms.AxisSpec;
import report.dsl.ide.document.Snapshot;
import report.dsl.ide.reading.CodeLenses;
import report.dsl.ledger.Entry;
import report.dsl.ledger.Ledger;
import report.dsl.ledger.Tally;
import report.dsl.model.Address;
import report.dsl.model.Amount;
import report.dsl.model.Cell;
import report.dsl.model.FiledSection;
import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;
import report.dsl.rules.Finding;
import report.dsl.rules.Subject;

/** Reads the tables of a report out of a snapshot, with all that is known of their cells. */
public final class TableReading {

  private final Snapshot snapshot;
  private final Subject subject;
  private final Function<Finding, Optional<DiagnosticSeverity>> severities;
  private final CellFindings findings;
  private final Set<Address> unbalanced;

  private TableReading(
      Snapshot snapshot,
      Subject subject,
      Function<Finding, Optional<DiagnosticSeverity>> severities) {
    this.snapshot = snapshot;
    this.subject = subject;
    this.severities = severities;
    this.findings = new CellFindings(subject.filing(), snapshot.findings());
    this.unbalanced =
        subject.ledger().failing().stream()
            .filter(subject.ledger()::fails)
            .flatMap(equation -> equation.entries())
            .map(Entry::address)
            .collect(Collectors.toSet());
  }

  /**
   * The tables of a report.
   *
   * @param severities how a finding is shown; empty when it is not
   */
  public static Tables of(
      Snapshot snapshot, Function<Finding, Optional<DiagnosticSeverity>> severities) {
    List<Tables.Table> tables =
        snapshot
            .checked()
            .subject()
            .map(subject -> new TableReading(snapshot, subject, severities).tables())
            .orElse(List.of());
    return new Tables(snapshot.version(), tables);
  }

  private List<Tables.Table> tables() {
    List<Tables.Table> tables = new ArrayList<>();
    for (FiledSection section : subject.filing().sections()) {
      section.tables().forEach(table -> tables.add(table(section, table)));
    }
    return tables;
  }

  private Tables.Table table(FiledSection section, FilledTable table) {
    String title =
        section
            .spec()
            .filter(spec -> spec.tables().equals(List.of(table.spec())))
            .map(spec -> spec.title())
            .orElse(table.spec().name());
    return new Tables.Table(
        table.spec().name(),
        title,
        CodeLenses.title(Tally.of(table, subject.ledger())),
        table.columns().stream()
            .map(c -> new Tables.Column(label(c.spec(), c.label()), name(c.spec(), c.label())))
            .toList(),
        table.rows().stream().map(row -> row(table, row)).toList());
  }

  private static String label(Optional<? extends AxisSpec> spec, String written) {
    return spec.map(axis -> String.join(" / ", axis.label().levels())).orElse(written);
  }

  private static String name(Optional<? extends AxisSpec> spec, String written) {
    return spec.map(AxisSpec::name).orElse(written);
  }

  private Tables.Row row(FilledTable table, FilledRow row) {
    List<Tables.Cell> cells = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      cells.add(i < row.cells().size() ? cell(table, row, i) : absent());
    }
    Marks marks = Marks.of(findings.of(row), severities);
    return new Tables.Row(
        label(row.spec(), row.label()),
        name(row.spec(), row.label()),
        snapshot.source().line(row.span().offset()) - 1,
        cells,
        marks.severity(),
        marks.messages());
  }

  private static Tables.Cell absent() {
    return new Tables.Cell("", null, "absent", "", null, false, null, List.of());
  }

  private Tables.Cell cell(FilledTable table, FilledRow row, int index) {
    Cell cell = row.cells().get(index);
    boolean known = row.spec().isPresent() && table.columns().get(index).spec().isPresent();
    if (known && cell.spec().isEmpty() && cell.text().isEmpty()) {
      return absent();
    }
    Marks marks = Marks.of(findings.of(row, cell), severities);
    return new Tables.Cell(
        cell.text(),
        value(cell).map(BigDecimal::toPlainString).orElse(null),
        kind(cell.amount()),
        cell.address().map(Address::toString).orElse(""),
        snapshot.range(cell.span()),
        cell.address().filter(unbalanced::contains).isPresent(),
        marks.severity(),
        marks.messages());
  }

  private static String kind(Amount amount) {
    if (amount instanceof Amount.Number) {
      return "number";
    }
    if (amount instanceof Amount.Computed) {
      return "computed";
    }
    return amount instanceof Amount.Blank ? "blank" : "unreadable";
  }

  private Optional<BigDecimal> value(Cell cell) {
    if (cell.amount() instanceof Amount.Number number) {
      return Optional.of(number.value());
    }
    Ledger ledger = subject.ledger();
    return cell.amount() instanceof Amount.Computed computed
        ? cell.address().flatMap(ledger::entry).map(Entry::value).or(computed::shown)
        : Optional.empty();
  }
}
