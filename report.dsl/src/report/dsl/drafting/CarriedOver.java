package report.dsl.drafting;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import report.dsl.ledger.Entry;
import report.dsl.ledger.Ledger;
import report.dsl.model.Address;
import report.dsl.rules.Subject;

/** The cells of a new report that identities across years define by last year's numbers alone. */
final class CarriedOver {

  private final FormSpec form;
  private final Ledger ledger;

  /**
   * @param last last year's report, which may be on another form
   */
  CarriedOver(Subject last) {
    this.form = last.filing().form();
    this.ledger = last.ledger();
  }

  /**
   * The cells of which an identity says so.
   *
   * @return each with its number; without one where last year's report does not have it
   */
  Map<Address, Optional<BigDecimal>> definedBy(IdentitySpec identity) {
    Map<Address, Optional<BigDecimal>> defined = new LinkedHashMap<>();
    if (isDefinition(identity)) {
      lines(identity)
          .forEach(
              line -> {
                List<Address> left = cells(identity.left().get(0), identity, line).toList();
                if (left.size() == 1) {
                  defined.put(left.get(0), sum(identity, line));
                }
              });
    }
    return defined;
  }

  private static boolean isDefinition(IdentitySpec identity) {
    return identity.reach() == Reach.ACROSS_YEARS
        && identity.relation() == Relation.EQUAL
        && identity.left().size() == 1
        && identity.left().get(0).sign() > 0
        && !identity.left().get(0).elsewhere()
        && identity.right().stream().allMatch(Term::elsewhere);
  }

  /** The rows or columns that the identity is repeated over. */
  private static Stream<? extends AxisSpec> lines(IdentitySpec identity) {
    Stream<TableSpec> table = identity.table().stream();
    return switch (identity.scope()) {
      case EACH_ROW -> table.flatMap(t -> t.rows().stream());
      case EACH_COLUMN -> table.flatMap(t -> t.columns().stream());
      case ONCE -> identity.left().get(0).cells().stream().map(Term.TableCell::row);
      case EACH_CELL -> Stream.empty();
    };
  }

  private static Stream<Address> cells(Term term, IdentitySpec identity, AxisSpec line) {
    Stream<Address> named =
        term.cells().stream().map(cell -> new Address(cell.table(), cell.row(), cell.column()));
    Stream<Address> crossed =
        term.axes().stream()
            .map(
                axis ->
                    axis instanceof ColumnSpec column
                        ? new Address(identity.table().orElseThrow(), (RowSpec) line, column)
                        : new Address(
                            identity.table().orElseThrow(), (RowSpec) axis, (ColumnSpec) line));
    return Stream.concat(named, crossed)
        .filter(cell -> cell.table().cell(cell.row(), cell.column()).isPresent());
  }

  private Optional<BigDecimal> sum(IdentitySpec identity, AxisSpec line) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Term term : identity.right()) {
      for (Address cell : cells(term, identity, line).toList()) {
        Optional<BigDecimal> value = lastYears(cell);
        if (value.isEmpty()) {
          return Optional.empty();
        }
        sum = term.sign() < 0 ? sum.subtract(value.get()) : sum.add(value.get());
      }
    }
    return Optional.of(sum);
  }

  /** The number that last year's report has there, if no blank stands behind it. */
  private Optional<BigDecimal> lastYears(Address cell) {
    return form.tableNames()
        .find(cell.table().name())
        .flatMap(
            table ->
                table
                    .rowNames()
                    .find(cell.row().name())
                    .flatMap(
                        row ->
                            table
                                .columnNames()
                                .find(cell.column().name())
                                .map(column -> new Address(table, row, column))))
        .flatMap(ledger::entry)
        .filter(entry -> !ledger.assumesZero(entry))
        .map(Entry::value);
  }
}
