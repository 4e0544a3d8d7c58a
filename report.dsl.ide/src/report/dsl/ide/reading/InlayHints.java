package report.dsl.ide.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import report.dsl.forms.Span;
import report.dsl.ide.document.Snapshot;
import report.dsl.ledger.BoundNumber;
import report.dsl.ledger.Entry;
import report.dsl.ledger.Ledger;
import report.dsl.model.Amount;
import report.dsl.model.Cell;
import report.dsl.model.Filing;
import report.dsl.model.FilledTable;
import report.dsl.model.Prose;
import report.dsl.rules.Explained;
import report.dsl.rules.Quantities;

/**
 * Numbers that the text does not show: what {@code =} computes, what is behind a bound number, what
 * a blank cell must be.
 */
public final class InlayHints {

  private final Snapshot snapshot;
  private final Ledger ledger;
  private final Span range;
  private final List<InlayHint> hints = new ArrayList<>();

  private InlayHints(Snapshot snapshot, Ledger ledger, Span range) {
    this.snapshot = snapshot;
    this.ledger = ledger;
    this.range = range;
  }

  /**
   * The hints of a range; none in forms.
   *
   * @param shown whether the user wants a kind: {@code computed}, {@code bound}, {@code forced}
   */
  public static List<InlayHint> of(Snapshot snapshot, Range range, Predicate<String> shown) {
    if (snapshot.filing().isEmpty() || snapshot.ledger().isEmpty()) {
      return List.of();
    }
    Filing filing = snapshot.filing().get();
    InlayHints hints = new InlayHints(snapshot, snapshot.ledger().get(), snapshot.span(range));
    if (shown.test("computed")) {
      hints.cells(filing).forEach(hints::computed);
    }
    if (shown.test("forced")) {
      Explained forced = snapshot.checked().subject().get().explained();
      hints.cells(filing).forEach(cell -> hints.forced(cell, forced));
    }
    if (shown.test("bound")) {
      BoundNumbers.of(filing)
          .filter(bound -> hints.range.touches(bound.span()))
          .forEach(hints::bound);
    }
    return hints.hints;
  }

  private Stream<Cell> cells(Filing filing) {
    return filing.tables().flatMap(FilledTable::cells).filter(cell -> range.touches(cell.span()));
  }

  private void computed(Cell cell) {
    if (cell.amount() instanceof Amount.Computed sign && sign.shown().isEmpty()) {
      cell.address()
          .flatMap(ledger::entry)
          .filter(entry -> !ledger.assumesZero(entry))
          .ifPresent(entry -> add(cell.span().end(), number(entry), "由勾稽关系算得。"));
    }
  }

  private void forced(Cell cell, Explained forced) {
    if (cell.amount() instanceof Amount.Blank) {
      int margin = cell.text().isEmpty() && cell.span().length() > 0 ? 1 : 0;
      int end = cell.span().end() - margin;
      forced
          .text(cell)
          .ifPresent(
              number -> {
                InlayHint hint = add(end, "应为" + number, "按勾稽关系，这一格应为" + number + "。");
                hint.setTextEdits(snapshot.edits(forced.fill(cell).stream().toList()));
              });
    }
  }

  private void bound(Prose.Bound bound) {
    BoundNumber.text(bound, ledger)
        .ifPresent(number -> add(bound.span().end(), number, source(bound) + "。"));
  }

  private static String source(Prose.Bound bound) {
    return bound.cells().isEmpty()
        ? Quantities.names(bound.formula().orElseThrow())
        : bound.cells().get(0).toString();
  }

  private static String number(Entry entry) {
    return entry.value().toPlainString();
  }

  private InlayHint add(int offset, String label, String tooltip) {
    InlayHint hint = new InlayHint(snapshot.position(offset), Either.forLeft(label));
    hint.setTooltip(tooltip);
    hint.setPaddingLeft(true);
    hints.add(hint);
    return hint;
  }
}
