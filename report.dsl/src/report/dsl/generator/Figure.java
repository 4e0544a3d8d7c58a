package report.dsl.generator;

import java.math.BigDecimal;
import java.util.Optional;
import report.dsl.ledger.Entry;
import report.dsl.model.Amount;
import report.dsl.model.Cell;

/**
 * What is printed in a cell of the form.
 *
 * @param state how sure it is
 */
record Figure(String text, State state) {

  /** Whether a figure can be relied on; all but numbers occur in drafts only. */
  enum State {
    NUMBER,
    BLANK,
    UNREADABLE
  }

  private static final Figure BLANK = new Figure("", State.BLANK);

  /**
   * The figure of a cell.
   *
   * @param entry what the ledger has for it
   * @param cell what the report has for it
   */
  static Figure of(Optional<Entry> entry, Optional<Cell> cell) {
    if (entry.filter(Entry::isComputed).isPresent()) {
      return number(entry.get().value().toPlainString());
    }
    Amount amount = cell.map(Cell::amount).orElseGet(() -> new Amount.Blank(""));
    if (amount instanceof Amount.Number number) {
      return number(number.canonical());
    }
    return amount instanceof Amount.Unreadable unreadable
        ? new Figure(unreadable.text(), State.UNREADABLE)
        : BLANK;
  }

  /** The figure that prose refers to. */
  static Figure of(Optional<Entry> entry) {
    return of(entry, entry.map(Entry::cell));
  }

  /** The number that data hold for a cell; empty when there is none. */
  static Optional<BigDecimal> value(Optional<Entry> entry) {
    return entry.filter(e -> !e.isBlank()).map(Entry::value);
  }

  private static Figure number(String text) {
    return new Figure(text, State.NUMBER);
  }
}
