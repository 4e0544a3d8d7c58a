package report.dsl.context;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import report.dsl.forms.FormSpec;
import report.dsl.forms.Names;
import report.dsl.ledger.Entry;
import report.dsl.ledger.Ledger;
import report.dsl.model.Address;
import report.dsl.model.HeaderKey;

/** A member's report as far as adding up needs it: who it is and its numbers, not its text. */
public final class Member {

  private final Path file;
  private final FormSpec form;
  private final String body;
  private final Optional<Integer> year;
  private final int errors;
  private final String key;
  private final boolean rolledUp;
  private final BitSet faulty = new BitSet();
  private final Map<Address, Set<BigDecimal>> proposed;
  private final BigDecimal[] numbers;

  private Member(Neighbour report, BigDecimal[] numbers) {
    this.file = report.file();
    this.form = report.filing().form();
    this.body = report.filing().value(HeaderKey.BODY);
    this.year = report.filing().year();
    this.errors = report.errors();
    this.key = Names.key(name());
    this.rolledUp = report.filing().header(HeaderKey.MEMBERS).isPresent();
    CellOrder order = CellOrder.of(form);
    report.faulty().forEach(cell -> faulty.set(order.place(cell)));
    this.proposed = Map.copyOf(report.proposed());
    this.numbers = numbers;
  }

  /** What is to be kept of a report. */
  public static Member of(Neighbour report) {
    List<Address> cells = CellOrder.of(report.filing().form()).cells();
    BigDecimal[] numbers = new BigDecimal[cells.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(cells.get(i), report.ledger());
    }
    return new Member(report, numbers);
  }

  /** The number of a cell; null when the report does not say one. */
  private static BigDecimal number(Address cell, Ledger ledger) {
    return ledger
        .entry(cell)
        .filter(entry -> !ledger.assumesZero(entry))
        .map(Entry::value)
        .map(value -> value.signum() == 0 ? BigDecimal.ZERO : value) // one object for nearly all
        .orElse(null);
  }

  /** Where it is. */
  public Path file() {
    return file;
  }

  /** Its form. */
  public FormSpec form() {
    return form;
  }

  /** Whose it is; the file's name when it does not say. */
  public String name() {
    return body.isEmpty() ? file.getFileName().toString() : body;
  }

  /** By what it is known whose it is: names that are the same have the same key. */
  String key() {
    return key;
  }

  /** Whether it adds up members itself. */
  public boolean isRolledUp() {
    return rolledUp;
  }

  /** Its year; empty when it does not say. */
  public Optional<Integer> year() {
    return year;
  }

  /** How many errors it has. */
  public int errors() {
    return errors;
  }

  /** The number in the cell at that place of its form; null when it does not say one. */
  BigDecimal at(int place) {
    return numbers[place];
  }

  /** Whether one of its errors is about the cell at that place of its form. */
  boolean isFaulty(int place) {
    return faulty.get(place);
  }

  /** What its own identities would have that cell of its form hold instead. */
  Set<BigDecimal> proposed(Address cell) {
    return proposed.getOrDefault(cell, Set.of());
  }
}
