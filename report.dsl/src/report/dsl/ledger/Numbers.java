package report.dsl.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import report.dsl.forms.IdentitySpec.Reach;
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
  private final Elsewhere elsewhere;
  private final Optional<Numbers> under;
  private final Map<Address, Cell> cells;
  private final Map<Address, Optional<Entry>> entries = new HashMap<>();
  private final Set<Address> open = new HashSet<>();
  private final Set<Address> endless = new HashSet<>();

  private Numbers(
      Identities identities,
      Elsewhere elsewhere,
      Optional<Numbers> under,
      Map<Address, Cell> cells) {
    this.identities = identities;
    this.elsewhere = elsewhere;
    this.under = under;
    this.cells = cells;
  }

  /** The numbers of these cells, beside those of other reports. */
  static Numbers of(Map<Address, Cell> cells, Identities identities, Elsewhere elsewhere) {
    return new Numbers(identities, elsewhere, Optional.empty(), cells);
  }

  /** The same as if these cells held these numbers; cells that are not there stay so. */
  Numbers with(Map<Address, BigDecimal> values) {
    Map<Address, Cell> changed = new HashMap<>();
    values.forEach(
        (address, value) ->
            cell(address).ifPresent(cell -> changed.put(address, cell.with(value))));
    return new Numbers(identities, elsewhere, Optional.of(this), changed);
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
    Optional<BigDecimal> value = side(definitions.get(0).right(), Reach.WITHIN).map(Equation::sum);
    open.remove(address);
    return value;
  }

  /**
   * Whether a cell's number could not be worked out because that leads back to it, or on and on.
   */
  boolean isEndless(Address address) {
    return endless.contains(address);
  }

  /** The identities within the report over any of these cells, as far as they can be read. */
  Stream<Equation> within(Collection<Address> cells) {
    return equations(identities.about(cells, Reach.WITHIN::equals));
  }

  /** The identities with other reports over any of these cells, as far as they can be read. */
  Stream<Equation> across(Collection<Address> cells) {
    return elsewhere == Elsewhere.NOTHING
        ? Stream.empty()
        : equations(identities.about(cells, reach -> reach != Reach.WITHIN));
  }

  /** All identities with other reports whose cells can be read, here and there. */
  List<Equation> across() {
    return elsewhere == Elsewhere.NOTHING ? List.of() : equations(identities.across()).toList();
  }

  private Stream<Equation> equations(Collection<Instance> instances) {
    return instances.stream().flatMap(instance -> equation(instance).stream());
  }

  /** An identity with these numbers; empty when it waits for a cell. */
  Optional<Equation> equation(Instance instance) {
    Reach reach = instance.spec().reach();
    Optional<List<Summand>> left = side(instance.left(), reach);
    Optional<List<Summand>> right = side(instance.right(), reach);
    return left.isPresent() && right.isPresent()
        ? Optional.of(new Equation(instance.spec(), instance.line(), left.get(), right.get()))
        : Optional.empty();
  }

  private Optional<List<Summand>> side(List<Part> parts, Reach reach) {
    List<Summand> side = new ArrayList<>(parts.size());
    for (Part part : parts) {
      Optional<Summand> summand = summand(part, reach);
      if (summand.isEmpty()) {
        return Optional.empty();
      }
      side.add(summand.get());
    }
    return Optional.of(side);
  }

  private Optional<Summand> summand(Part part, Reach reach) {
    if (part.address().isEmpty()) {
      return Optional.of(
          new Summand(part.sign(), Optional.empty(), part.constant(), Optional.empty()));
    }
    Address address = part.address().get();
    return part.elsewhere()
        ? elsewhere
            .number(reach, address)
            .map(value -> new Summand(part.sign(), Optional.empty(), value, part.address()))
        : entry(address)
            .map(e -> new Summand(part.sign(), Optional.of(e), e.value(), Optional.empty()));
  }
}
