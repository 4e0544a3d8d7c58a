package report.dsl.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import report.dsl.forms.TableSpec;
import report.dsl.ledger.Identities.Instance;
import report.dsl.model.Address;
import report.dsl.model.Cell;
import report.dsl.model.Filing;
import report.dsl.model.Formula;

/**
 * The identities of a form with the numbers of one report. An identity over a cell that is not
 * there, is written twice, or is no number waits: it neither holds nor fails. Any thread may ask:
 * but for the repairs, which are the same whoever searches for them, all is known from the start.
 */
public final class Ledger {

  private final Identities identities;
  private final Numbers numbers;
  private final Map<Address, Set<Entry>> behind = new ConcurrentHashMap<>();
  private final List<Equation> equations = new ArrayList<>();
  private final List<Equation> across;
  private final List<Equation> failing;
  private final Map<Address, List<Equation>> failingAbout = new HashMap<>();
  private final List<Instance> waiting = new ArrayList<>();
  private volatile List<Imbalance> imbalances;

  private Ledger(Identities identities, Numbers numbers) {
    this.identities = identities;
    this.numbers = numbers;
    numbers.settle();
    for (Instance instance : identities.within()) {
      numbers.equation(instance).ifPresentOrElse(equations::add, () -> waiting.add(instance));
    }
    across = numbers.across();
    failing = equations.stream().filter(e -> e.mustHold() && !e.holds()).toList();
    for (Equation equation : failing) {
      equation.entries().forEach(e -> about(e.address()).add(equation));
    }
  }

  private List<Equation> about(Address cell) {
    return failingAbout.computeIfAbsent(cell, address -> new ArrayList<>(2));
  }

  /** Holds a report against the identities of its form. */
  public static Ledger of(Filing filing) {
    return of(filing, Elsewhere.NOTHING);
  }

  /** The same, with what other reports say as evidence. */
  public static Ledger of(Filing filing, Elsewhere elsewhere) {
    Map<Address, Cell> cells = new HashMap<>();
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
    Identities identities = Identities.of(filing.form());
    return new Ledger(identities, Numbers.of(cells, identities, elsewhere));
  }

  /** The same report as if these cells held these numbers. */
  public Ledger with(Map<Address, BigDecimal> values) {
    return values.isEmpty() ? this : new Ledger(identities, numbers.with(values));
  }

  /** The identities that must hold over these cells, as if they held these numbers. */
  public Stream<Equation> trying(Map<Address, BigDecimal> values) {
    return numbers.with(values).within(values.keySet()).filter(Equation::mustHold);
  }

  /** The identities with other reports over these cells, as if they held these numbers. */
  public Stream<Equation> tryingAcross(Map<Address, BigDecimal> values) {
    return numbers.with(values).across(values.keySet());
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
    return failing;
  }

  /** Those that must hold and do not, over any of these cells. */
  public Set<Equation> failing(Collection<Address> cells) {
    Set<Equation> found = Collections.newSetFromMap(new IdentityHashMap<>());
    cells.forEach(cell -> found.addAll(failingAbout.getOrDefault(cell, List.of())));
    return found;
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
    return numbers.entry(address);
  }

  /** What a formula comes to; empty when one of its cells is not there, blank, or no number. */
  public Optional<Worth> worth(Formula formula) {
    Optional<BigDecimal> top = sum(formula.top());
    Optional<BigDecimal> bottom =
        formula.isRatio() ? sum(formula.bottom()) : Optional.of(BigDecimal.ONE);
    return top.flatMap(above -> bottom.map(below -> new Worth(above, below)));
  }

  private Optional<BigDecimal> sum(List<Formula.Part> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Formula.Part part : parts) {
      Optional<Entry> entry = entry(part.cell()).filter(e -> !assumesZero(e));
      if (entry.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(entry.get().value().multiply(BigDecimal.valueOf(part.sign())));
    }
    return Optional.of(sum);
  }

  /** Whether an identity can compute that cell: it is the sole left term of one. */
  public boolean isComputable(Address address) {
    return !identities.defining(address).isEmpty();
  }

  /** Whether an identity of the form adds that cell up with others. */
  public boolean isPart(Address address) {
    return identities.isPart(address);
  }

  /** Whether working out a cell's number leads back to the cell, or on and on. */
  public boolean isEndless(Address address) {
    return numbers.isEndless(address);
  }

  /** The identity that computes a cell: the first of which it is the sole left term. */
  public Optional<Equation> definition(Address address) {
    return identities.defining(address).stream()
        .flatMap(instance -> numbers.equation(instance).stream())
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
}
