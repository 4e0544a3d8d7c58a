package report.dsl.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import report.dsl.forms.AxisSpec;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.FormSpec;
import report.dsl.forms.IdentitySpec;
import report.dsl.forms.IdentitySpec.Reach;
import report.dsl.forms.IdentitySpec.Relation;
import report.dsl.forms.RowSpec;
import report.dsl.forms.TableSpec;
import report.dsl.forms.Term;
import report.dsl.model.Address;

/**
 * A form's identities within one report, written out for every row, column or place. They are the
 * same for all reports on the form, and so written out once.
 */
final class Identities {

  private static final Map<FormSpec, Identities> BY_FORM =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final List<Instance> all;
  private final Map<Address, List<Instance>> definitions = new HashMap<>();
  private final Map<Address, List<Instance>> about = new HashMap<>();

  /**
   * One identity at one place.
   *
   * @param line the row or column; empty when it is not repeated
   */
  record Instance(IdentitySpec spec, String line, List<Part> left, List<Part> right) {

    /** The cell it computes: its sole left term. */
    Optional<Address> defined() {
      return left.size() == 1 && left.get(0).sign() > 0 ? left.get(0).address() : Optional.empty();
    }

    /** Whether the cell is one of its terms. */
    boolean isAbout(Address address) {
      return addresses().anyMatch(address::equals);
    }

    /** Whether it belongs to the table: to the one of its first cell. */
    boolean isOf(TableSpec table) {
      return addresses().findFirst().filter(address -> address.table() == table).isPresent();
    }

    private Stream<Address> addresses() {
      return Stream.concat(left.stream(), right.stream()).flatMap(part -> part.address().stream());
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  /** A cell or a constant with its sign. */
  record Part(int sign, Optional<Address> address, BigDecimal constant) {}

  private Identities(FormSpec form) {
    all =
        form.identities().stream()
            .filter(identity -> identity.reach() == Reach.WITHIN)
            .flatMap(Identities::instances)
            .toList();
    for (Instance instance : all) {
      instance.addresses().forEach(cell -> add(about, cell, instance));
    }
    all.stream()
        .filter(instance -> instance.spec().relation() == Relation.EQUAL)
        .forEach(
            instance -> instance.defined().ifPresent(cell -> add(definitions, cell, instance)));
  }

  private static void add(Map<Address, List<Instance>> index, Address cell, Instance instance) {
    index.computeIfAbsent(cell, c -> new ArrayList<>(2)).add(instance);
  }

  static Identities of(FormSpec form) {
    return BY_FORM.computeIfAbsent(form, Identities::new);
  }

  /** All of them, in the form's order. */
  List<Instance> all() {
    return all;
  }

  /** Those over any of these cells: by cell, then in the form's order. */
  Set<Instance> about(Collection<Address> cells) {
    Set<Instance> found = new LinkedHashSet<>();
    cells.forEach(cell -> found.addAll(about.getOrDefault(cell, List.of())));
    return found;
  }

  /** Those that can compute the cell: it is their sole left term. */
  List<Instance> defining(Address cell) {
    return definitions.getOrDefault(cell, List.of());
  }

  private static Stream<Instance> instances(IdentitySpec identity) {
    return switch (identity.scope()) {
      case ONCE -> instance(identity, identity.table().orElse(null), null).stream();
      case EACH_ROW ->
          identity.table().stream()
              .flatMap(t -> t.rows().stream().flatMap(row -> instance(identity, t, row).stream()));
      case EACH_COLUMN ->
          identity.table().stream()
              .flatMap(t -> t.columns().stream().flatMap(c -> instance(identity, t, c).stream()));
      case EACH_CELL -> Stream.empty();
    };
  }

  /** The identity at that row or column; empty when the form lacks one of its cells there. */
  private static Optional<Instance> instance(
      IdentitySpec identity, TableSpec table, AxisSpec line) {
    Optional<List<Part>> left = side(identity.left(), table, line);
    Optional<List<Part>> right = side(identity.right(), table, line);
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    String name = line == null ? "" : line.name();
    return Optional.of(new Instance(identity, name, left.get(), right.get()));
  }

  private static Optional<List<Part>> side(List<Term> terms, TableSpec table, AxisSpec line) {
    List<Part> side = new ArrayList<>();
    for (Term term : terms) {
      if (term.constant().isPresent()) {
        BigDecimal constant = BigDecimal.valueOf(term.constant().get());
        side.add(new Part(term.sign(), Optional.empty(), constant));
      }
      for (Term.TableCell cell : term.cells()) {
        Address address = new Address(cell.table(), cell.row(), cell.column());
        side.add(new Part(term.sign(), Optional.of(address), BigDecimal.ZERO));
      }
      for (AxisSpec axis : term.axes()) {
        Address address =
            axis instanceof ColumnSpec column
                ? new Address(table, (RowSpec) line, column)
                : new Address(table, (RowSpec) axis, (ColumnSpec) line);
        if (address.table().cell(address.row(), address.column()).isEmpty()) {
          return Optional.empty();
        }
        side.add(new Part(term.sign(), Optional.of(address), BigDecimal.ZERO));
      }
    }
    return Optional.of(side);
  }
}
