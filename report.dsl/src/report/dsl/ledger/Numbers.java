package report.dsl.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import report.dsl.ledger.Identities.Instance;
import report.dsl.ledger.Identities.Part;
import report.dsl.model.Address;
import report.dsl.model.Amount;
import report.dsl.model.Cell;

/**
 * The numbers of a report's cells, those written {@code =} worked out by the form's identities.
 * They are worked out when they are asked for: one thread at a time.
 */
final class Numbers {

  /** More totals of totals than a form that is meant can have. */
  private static final int DEEPEST = 100;

  private final Identities identities;
  private final Optional<Numbers> under;
  private final Map<Address, Cell> cells;
  private final Map<Address, Optional<Entry>> entries = new HashMap<>();
  private final Set<Address> open = new HashSet<>();
  private final Set<Address> endless = new HashSet<>();

  private Numbers(Identities identities, Optional<Numbers> under, Map<Address, Cell> cells) {
    this.identities = identities;
    this.under = under;
    this.cells = cells;
  }

  /** The numbers of these cells. */
  static Numbers of(Map<Address, Cell> cells, Identities identities) {
    return new Numbers(identities, Optional.empty(), cells);
  }

  /** The same as if these cells held these numbers; cells that are not there stay so. */
  Numbers with(Map<Address, BigDecimal> values) {
    Map<Address, Cell> changed = new HashMap<>();
    values.forEach(
        (address, value) ->
            cell(address).ifPresent(cell -> changed.put(address, cell.with(value))));
    return new Numbers(identities, Optional.of(this), changed);
  }

  /** Works all of them out, so that any thread may ask from now on. */
  void settle() {
    addresses().forEach(this::entry);
  }

  private Stream<Address> addresses() {
    return under.map(Numbers::addresses).orElseGet(() -> cells.keySet().stream());
  }

  private Optional<Cell> cell(Address address) {
    Cell own = cells.get(address);
    return own == null ? under.flatMap(numbers -> numbers.cell(address)) : Optional.of(own);
  }

  /** The cell at that address; empty when it is not there, or no number. */
  Optional<Entry> entry(Address address) {
    Optional<Entry> known = entries.get(address);
    if (known != null) {
      return known;
    }
    Optional<Cell> cell = cell(address);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    Optional<Entry> entry = read(address, cell.get());
    entries.put(address, entry);
    return entry;
  }

  private Optional<Entry> read(Address address, Cell cell) {
    if (cell.amount() instanceof Amount.Number number) {
      return Optional.of(new Entry(address, cell, number.value()));
    }
    if (cell.amount() instanceof Amount.Blank) {
      return Optional.of(new Entry(address, cell, BigDecimal.ZERO));
    }
    return cell.amount() instanceof Amount.Computed
        ? compute(address).map(value -> new Entry(address, cell, value))
        : Optional.empty();
  }

  /** The right side of the cell's first definition; empty when it waits or is endless. */
  private Optional<BigDecimal> compute(Address address) {
    List<Instance> definitions = identities.defining(address);
    if (definitions.isEmpty()) {
      return Optional.empty();
    }
    if (open.size() > DEEPEST || !open.add(address)) {
      endless.add(address);
      return Optional.empty();
    }
    Optional<BigDecimal> value = side(definitions.get(0).right()).map(Equation::sum);
    open.remove(address);
    return value;
  }

  /**
   * Whether a cell's number could not be worked out because that leads back to it, or on and on.
   */
  boolean isEndless(Address address) {
    return endless.contains(address);
  }

  /** An identity with these numbers; empty when it waits for a cell. */
  Optional<Equation> equation(Instance instance) {
    Optional<List<Summand>> left = side(instance.left());
    Optional<List<Summand>> right = side(instance.right());
    return left.isPresent() && right.isPresent()
        ? Optional.of(new Equation(instance.spec(), instance.line(), left.get(), right.get()))
        : Optional.empty();
  }

  private Optional<List<Summand>> side(List<Part> parts) {
    List<Summand> side = new ArrayList<>(parts.size());
    for (Part part : parts) {
      if (part.address().isEmpty()) {
        side.add(new Summand(part.sign(), Optional.empty(), part.constant()));
        continue;
      }
      Optional<Entry> entry = entry(part.address().get());
      if (entry.isEmpty()) {
        return Optional.empty();
      }
      side.add(new Summand(part.sign(), entry, entry.get().value()));
    }
    return Optional.of(side);
  }
}
