package report.dsl.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.FormSpec;
import report.dsl.forms.Names;
import report.dsl.forms.RowSpec;
import report.dsl.forms.Span;
import report.dsl.forms.TableSpec;
import report.dsl.model.Address;
import report.dsl.model.Filing;
import report.dsl.model.Prose.Bound;

/** The bound numbers in a report's text, and what an odd one may be meant to be. */
final class References {

  /** How many cells a finding offers to bind to. */
  static final int MOST_OFFERED = 5;

  private References() {}

  /** All bound numbers in the order of the text. */
  static Stream<Bound> of(Filing filing) {
    return filing
        .prose()
        .flatMap(prose -> prose.inlines().stream())
        .filter(Bound.class::isInstance)
        .map(Bound.class::cast);
  }

  /** Fixes that bind to each of these cells instead. */
  static List<Fix> bindTo(List<Address> cells, Span replaced, FormSpec form) {
    return cells.stream()
        .map(cell -> "{" + cell.shortest(form) + "}")
        .map(text -> new Fix("改为" + text, new Edit(replaced, text)))
        .toList();
  }

  /**
   * The cells whose address is spelt most like the text, if in less than half of it they differ.
   */
  static List<Address> nearest(String text, FormSpec form) {
    record Near(Address address, int distance) {}
    List<Near> near =
        cells(form)
            .map(address -> new Near(address, distance(text, address)))
            .filter(candidate -> candidate.distance() * 2 < Names.key(text).length())
            .sorted(Comparator.comparing(Near::distance))
            .toList();
    return near.stream()
        .filter(candidate -> candidate.distance() == near.get(0).distance())
        .map(Near::address)
        .limit(MOST_OFFERED)
        .toList();
  }

  private static int distance(String text, Address address) {
    return Stream.of(
            address.row().name(),
            address.row().name() + "." + address.column().name(),
            address.toString())
        .mapToInt(name -> Names.distance(text, name))
        .min()
        .orElseThrow();
  }

  private static Stream<Address> cells(FormSpec form) {
    return form.tables().flatMap(table -> table.rows().stream().flatMap(row -> cells(table, row)));
  }

  private static Stream<Address> cells(TableSpec table, RowSpec row) {
    Stream<ColumnSpec> columns =
        table.columns().stream().filter(column -> table.cell(row, column).isPresent());
    return columns.map(column -> new Address(table, row, column));
  }
}
