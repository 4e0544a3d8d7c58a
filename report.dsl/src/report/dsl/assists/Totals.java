package report.dsl.assists;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.dsl.forms.Span;
import report.dsl.ledger.Entry;
import report.dsl.ledger.Equation;
import report.dsl.ledger.Ledger;
import report.dsl.model.Address;
import report.dsl.model.Amount;
import report.dsl.model.Cell;
import report.dsl.model.Filing;
import report.dsl.model.FilledTable;
import report.dsl.parser.Characters;
import report.dsl.rules.Edit;
import report.dsl.rules.Subject;

/** The cells of a report that an identity of its form computes. */
record Totals(Filing filing, Ledger ledger) {

  static Totals of(Subject subject) {
    return new Totals(subject.filing(), subject.ledger());
  }

  /** The computable cell under the cursor, the blanks up to its bars included. */
  Optional<Cell> at(Span selected) {
    return filing
        .tables()
        .flatMap(Totals.this::in)
        .filter(cell -> widened(cell.span()).touches(selected))
        .findFirst();
  }

  /**
   * The computable cells of the table under the cursor, if that is on one of them or its corner.
   */
  List<Cell> tableAt(Span selected) {
    return filing
        .tables()
        .filter(table -> table.span().touches(selected))
        .filter(table -> table.cornerSpan().touches(selected) || at(selected).isPresent())
        .findFirst()
        .map(table -> in(table).toList())
        .orElse(List.of());
  }

  private Stream<Cell> in(FilledTable table) {
    return table.cells().filter(cell -> cell.address().filter(ledger::isComputable).isPresent());
  }

  /** The value that the cell's identity gives it; empty when that waits for a number. */
  Optional<BigDecimal> computed(Cell cell) {
    return definition(cell).map(Equation::right).map(Equation::sum);
  }

  /** Whether a blank had to be taken for 0 to compute it. */
  boolean assumesZero(Cell cell) {
    return definition(cell)
        .filter(d -> d.right().stream().anyMatch(s -> s.entry().filter(Entry::isBlank).isPresent()))
        .isPresent();
  }

  private Optional<Equation> definition(Cell cell) {
    Address address = cell.address().orElseThrow();
    return ledger.definition(address);
  }

  /** The typed number of a cell; empty when it is computed, blank or no number. */
  static Optional<BigDecimal> typed(Cell cell) {
    return cell.amount() instanceof Amount.Number number
        ? Optional.of(number.value())
        : Optional.empty();
  }

  /**
   * Rewrites a cell; what it grows or shrinks by is taken from or given to the blanks before it.
   */
  Edit rewrite(Cell cell, String text) {
    Span span = cell.span();
    int growth = text.length() - span.length();
    int blanks = span.offset() - widened(span).offset();
    int taken = Math.max(0, Math.min(growth, blanks - 1));
    String given = " ".repeat(Math.max(0, -growth));
    return new Edit(new Span(span.offset() - taken, span.length() + taken), given + text);
  }

  private Span widened(Span cell) {
    String text = filing.source().text();
    int start = cell.offset();
    int end = cell.end();
    while (start > 0 && Characters.isBlank(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && Characters.isBlank(text.charAt(end))) {
      end++;
    }
    return new Span(start, end - start);
  }
}
