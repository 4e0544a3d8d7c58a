package report.dsl.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
 * A form's identities, written out for every row, column or place. They are the same for all
 * reports on the form, and so written out once.
 */
final class Identities {

  private static final Map<FormSpec, Identities> BY_FORM =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final List<Instance> within;
  private final List<Instance> across;
  private final Map<Address, List<Instance>> definitions = new HashMap<>();
  private final Set<Address> parts = new HashSet<>();
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
      return Stream.concat(left.stream(), right.stream())
          .filter(part -> !part.elsewhere())
          .flatMap(part -> part.address().stream());
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

  /**
   * A cell or a constant with its sign.
   *
   * @param elsewhere whether it is the cell of other reports and not of this one
   */
  record Part(int sign, Optional<Address> address, BigDecimal constant, boolean elsewhere) {}

  private Identities(FormSpec form) {
    within = written(form, reach -> reach == Reach.WITHIN);
    across = written(form, reach -> reach != Reach.WITHIN);
    Stream.concat(within.stream(), across.stream())
        .forEach(instance -> instance.addresses().forEach(cell -> add(about, cell, instance)));
    within.stream()
        .filter(instance -> instance.spec().relation() == Relation.EQUAL)
        .forEach(instance -> instance.defined().ifPresent(cell -> define(cell, instance)));
  }

  private static List<Instance> written(FormSpec form, Predicate<Reach> wanted) {
    return form.identities().stream()
        .filter(identity -> wanted.test(identity.reach()))
        .flatMap(Identities::instances)
        .toList();
  }

  private void define(Address cell, Instance instance) {
    add(definitions, cell, instance);
    instance.right().forEach(part -> part.address().ifPresent(parts::add));
  }

  private static void add(Map<Address, List<Instance>> index, Address cell, Instance instance) {
    index.computeIfAbsent(cell, c -> new ArrayList<>(2)).add(instance);
  }

  static Identities of(FormSpec form) {
    return BY_FORM.computeIfAbsent(form, Identities::new);
  }

  /** Those within one report, in the form's order. */
  List<Instance> within() {
    return within;
  }

  /** Those that compare it with other reports, in the form's order. */
  List<Instance> across() {
    return across;
  }

  /** Whether the cell is part of a total. */
  boolean isPart(Address cell) {
    return parts.contains(cell);
  }

  /** Those of a reach over any of these cells: by cell, then in the form's order. */
  Set<Instance> about(Collection<Address> cells, Predicate<Reach> wanted) {
    return cells.stream()
        .flatMap(cell -> about.getOrDefault(cell, List.of()).stream())
        .filter(instance -> wanted.test(instance.spec().reach()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Those that can compute the cell: it is their sole left term. */
  List<Instance> defining(Address cell) {
    return definitions.getOrDefault(cell, List.of());
  }

  private static Stream<Instance> instances(IdentitySpec identity) {
    Stream<TableSpec> table = identity.table().stream();
    return switch (identity.scope()) {
      case ONCE -> instance(identity, "", Identities::named).stream();
      case EACH_ROW ->
          table.flatMap(
              t ->
                  t.rows().stream()
                      .flatMap(row -> instance(identity, row.name(), crossing(t, row)).stream()));
      case EACH_COLUMN ->
          table.flatMap(
              t ->
                  t.columns().stream()
                      .flatMap(c -> instance(identity, c.name(), crossing(t, c)).stream()));
      case EACH_CELL ->
          table
              .flatMap(Address::all)
              .flatMap(
                  cell -> instance(identity, cell.inWords(), term -> Stream.of(cell)).stream());
    };
  }

  private static Stream<Address> named(Term term) {
    return term.cells().stream().map(cell -> new Address(cell.table(), cell.row(), cell.column()));
  }

  /** Where a term's columns cross a row, or its rows a column. */
  private static Function<Term, Stream<Address>> crossing(TableSpec table, AxisSpec line) {
    return term ->
        term.axes().stream()
            .map(
                axis ->
                    axis instanceof ColumnSpec column
                        ? new Address(table, (RowSpec) line, column)
                        : new Address(table, (RowSpec) axis, (ColumnSpec) line));
  }

  /** The identity at one place; empty when the form lacks one of its cells there. */
  private static Optional<Instance> instance(
      IdentitySpec identity, String line, Function<Term, Stream<Address>> cells) {
    List<Part> left = side(identity.left(), cells);
    List<Part> right = side(identity.right(), cells);
    return Stream.concat(left.stream(), right.stream())
            .flatMap(part -> part.address().stream())
            .allMatch(Address::exists)
        ? Optional.of(new Instance(identity, line, left, right))
        : Optional.empty();
  }

  private static List<Part> side(List<Term> terms, Function<Term, Stream<Address>> cells) {
    List<Part> side = new ArrayList<>();
    for (Term term : terms) {
      if (term.constant().isPresent()) {
        BigDecimal constant = BigDecimal.valueOf(term.constant().get());
        side.add(new Part(term.sign(), Optional.empty(), constant, false));
      } else {
        cells
            .apply(term)
            .map(c -> new Part(term.sign(), Optional.of(c), BigDecimal.ZERO, term.elsewhere()))
            .forEach(side::add);
      }
    }
    return side;
  }
}
