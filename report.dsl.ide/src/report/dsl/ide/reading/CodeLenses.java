package report.dsl.ide.reading;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import report.dsl.forms.Span;
import report.dsl.ide.document.Snapshot;
import report.dsl.ledger.Ledger;
import report.dsl.ledger.Tally;
import report.dsl.model.FilledTable;

/** Above each table how far it has come: its cells and its identities. */
public final class CodeLenses {

  private final Snapshot snapshot;
  private final Ledger ledger;
  private final String command;

  private CodeLenses(Snapshot snapshot, Ledger ledger, String command) {
    this.snapshot = snapshot;
    this.ledger = ledger;
    this.command = command;
  }

  /**
   * One lens for each table; none in forms.
   *
   * @param command what the client runs on a click, with the document's address and the range to
   *     show: the table's first finding, else its top-left cell; empty when it has no such command,
   *     which makes the lens a label
   */
  public static List<CodeLens> of(Snapshot snapshot, String command) {
    return snapshot.filing().stream()
        .flatMap(filing -> filing.tables())
        .flatMap(
            table ->
                snapshot.ledger().stream()
                    .map(ledger -> new CodeLenses(snapshot, ledger, command).lens(table)))
        .toList();
  }

  private CodeLens lens(FilledTable table) {
    List<Object> arguments = command.isEmpty() ? List.of() : List.of(snapshot.uri(), target(table));
    Command click = new Command(title(Tally.of(table, ledger)), command, arguments);
    return new CodeLens(snapshot.range(table.cornerSpan()), click, null);
  }

  private Range target(FilledTable table) {
    Optional<Span> finding =
        snapshot.findings().stream()
            .map(found -> found.span())
            .filter(span -> table.span().offset() <= span.offset())
            .filter(span -> span.end() <= table.span().end())
            .findFirst();
    return snapshot.range(finding.orElse(table.cornerSpan()));
  }

  /** How far a table has come, such as {@code 175/175 · 勾稽 23/23 平}. */
  public static String title(Tally tally) {
    String cells = tally.filled() + "/" + tally.cells();
    if (tally.identities() == 0) {
      return cells;
    }
    return "%s · 勾稽 %d/%d %s"
        .formatted(cells, tally.holding(), tally.identities(), tally.balance());
  }
}
