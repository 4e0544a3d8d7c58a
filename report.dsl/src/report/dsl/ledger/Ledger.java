package report.dsl.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import report.dsl.forms.IdentitySpec.Reach;
import report.dsl.forms.TableSpec;
import report.dsl.ledger.Identities.Instance;
import report.dsl.ledger.Identities.Part;
import report.dsl.model.Address;
import report.dsl.model.Amount;
import report.dsl.model.Cell;
import report.dsl.model.Filing;

/**
 * The identities of a form with the numbers of one report. An identity over a cell that is not
 * there, is written twice, or is no number waits: it neither holds nor fails. Any thread may ask:
 * but for the repairs, which are the same whoever searches for them, all is known from the start.
 */
public final class Ledger {

  private final Identities identities;
  private final Elsewhere elsewhere;
  private final Map<Address, Cell> cells = new HashMap<>();
  private final Map<Address, Optional<Entry>> entries = new HashMap<>();
  private final Map<Address, Set<Entry>> behind = new ConcurrentHashMap<>();
  private final Set<Address> open = new HashSet<>();
  private final List<Equation> equations = new ArrayList<>();
  private final List<Equation> across = new ArrayList<>();
  private final List<Instance> waiting = new ArrayList<>();
  private volatile List<Imbalance> imbalances;

  private Ledger(Filing filing, Elsewhere elsewhere) {
    this.elsewhere = elsewhere;
    Set<Address> twice = new HashSet<>();
    filing
        .tables()
        .flatMap(table -> table.cells())
        .forEach(
            cell ->
                cell.address()
                    .filter(address -> cells.put(address, cell) != null)
                    .ifPresent(twice::add));
    cells.keySet().removeAll(twice);
    identities = Identities.of(filing.form());
    evaluate();
  }

  private Ledger(Ledger other, Map<Address, BigDecimal> values) {
    cells.putAll(other.cells);
    values.forEach((address, value) -> cells.computeIfPresent(address, (a, c) -> c.with(value)));
    identities = other.identities;
    elsewhere = other.elsewhere;
    evaluate();
  }

  private void evaluate() {
    for (Instance instance : identities.within()) {
      evaluate(instance).ifPresentOrElse(equations::add, () -> waiting.add(instance));
    }
    for (Instance instance :
        elsewhere == Elsewhere.NOTHING ? List.<Instance>of() : identities.across()) {
      evaluate(instance).ifPresent(across::add);
    }
    cells.keySet().forEach(this::entry);
  }

  /** Holds a report against the identities of its form. */
  public static Ledger of(Filing filing) {
    return of(filing, Elsewhere.NOTHING);
  }

  /** The same, with what other reports say as evidence. */
  public static Ledger of(Filing filing, Elsewhere elsewhere) {
    return new Ledger(filing, elsewhere);
  }

  /** The same report as if these cells held these numbers. */
  public Ledger with(Map<Address, BigDecimal> values) {
    return values.isEmpty() ? this : new Ledger(this, values);
  }

  /** All identities within the report whose cells can be read. */
  public List<Equation> equations() {
    return equations;
  }

  /** All identities with other reports whose cells can be read, here and there. */
  public List<Equation> across() {
    return across;
  }

  /** Those that must hold and do not. */
  public List<Equation> failing() {
    return equations.stream().filter(e -> e.mustHold() && !e.holds()).toList();
  }

  /** The failing identities that must hold, with the smallest repairs; searched for once. */
  public List<Imbalance> imbalances() {
    if (imbalances == null) {
      boolean balanced = equations.stream().allMatch(Equation::holds);
      imbalances = balanced ? List.of() : RepairSearch.imbalances(this);
    }
    return imbalances;
  }

  /** How many identities wait for a cell. */
  public int waiting() {
    return waiting.size();
  }

  /** How many identities over that cell wait for another, or for itself. */
  public int waiting(Address address) {
    return (int) waiting.stream().filter(instance -> instance.isAbout(address)).count();
  }

  /** How many identities of that table wait for a cell. */
  public int waiting(TableSpec table) {
    return (int) waiting.stream().filter(instance -> instance.isOf(table)).count();
  }

  /** The cell at that address; empty when it is not there, twice, or no number. */
  public Optional<Entry> entry(Address address) {
    Optional<Entry> entry = entries.get(address);
    if (entry == null && cells.containsKey(address)) {
      entry = read(address, cells.get(address));
      entries.put(address, entry);
    }
    return entry == null ? Optional.empty() : entry;
  }

  /** Whether an identity can compute that cell: it is the sole left term of one. */
  public boolean isComputable(Address address) {
    return !identities.defining(address).isEmpty();
  }

  /** Whether an identity of the form adds that cell up with others. */
  public boolean isPart(Address address) {
    return identities.isPart(address);
  }

  /** The identity that computes a cell: the first of which it is the sole left term. */
  public Optional<Equation> definition(Address address) {
    return identities.defining(address).stream()
        .flatMap(instance -> evaluate(instance).stream())
        .findFirst();
  }

  /** Whether a blank stands behind a number, if only by way of {@code =}. */
  public boolean assumesZero(Entry entry) {
    return behind(entry).stream().anyMatch(Entry::isBlank);
  }

  /**
   * Whether it fails only as long as cells are blank: filling them can still make it hold. One that
   * has a single blank leaves that no choice, and so does not wait.
   */
  public boolean awaits(Equation equation) {
    if (equation.holds()) {
      return false;
    }
    List<Entry> open = equation.entries().filter(this::assumesZero).toList();
    boolean free = open.size() > 1 || open.size() == 1 && open.get(0).isComputed();
    return free && canHold(equation, Set.of());
  }

  /** Whether it fails, and would whatever is still filled in. */
  public boolean fails(Equation equation) {
    return !equation.holds() && !canHold(equation, Set.of());
  }

  /**
   * Whether it can hold when these blank cells are 0 and others are filled in.
   *
   * @param equation one that does not hold yet
   */
  public boolean canHold(Equation equation, Set<Address> zero) {
    boolean more = equation.difference().signum() < 0;
    return changes(equation.left(), more, zero) || changes(equation.right(), !more, zero);
  }

  /** Whether a blank that is not 0 can make a side of an equation more, or else less. */
  private boolean changes(List<Summand> side, boolean more, Set<Address> zero) {
    return side.stream()
        .filter(summand -> summand.entry().filter(entry -> isOpen(entry, zero)).isPresent())
        .anyMatch(
            summand -> summand.sign() > 0 == more || summand.entry().orElseThrow().isSigned());
  }

  private boolean isOpen(Entry entry, Set<Address> zero) {
    return behind(entry).stream().anyMatch(e -> e.isBlank() && !zero.contains(e.address()));
  }

  /** The cells that are typed and not computed by which a cell has its number; itself if it is. */
  public Set<Entry> behind(Entry entry) {
    Set<Entry> known = behind.get(entry.address());
    if (known != null) {
      return known;
    }
    Set<Entry> found = Collections.newSetFromMap(new IdentityHashMap<>());
    if (entry.isComputed()) {
      definition(entry.address()).stream()
          .flatMap(definition -> definition.right().stream())
          .flatMap(summand -> summand.entry().stream())
          .map(this::behind)
          .forEach(found::addAll);
    } else {
      found.add(entry);
    }
    behind.put(entry.address(), found);
    return found;
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

  /** The right side of the cell's first definition; empty when it waits or needs itself. */
  private Optional<BigDecimal> compute(Address address) {
    if (!isComputable(address) || !open.add(address)) {
      return Optional.empty();
    }
    Optional<BigDecimal> value =
        side(identities.defining(address).get(0).right(), Reach.WITHIN).map(Equation::sum);
    open.remove(address);
    return value;
  }

  private Optional<Equation> evaluate(Instance instance) {
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
