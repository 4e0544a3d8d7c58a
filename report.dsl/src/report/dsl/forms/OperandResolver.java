package report.dsl.forms;

import java.util.List;
import java.util.Optional;
import report.dsl.forms.IdentitySpec.Reach;
import report.dsl.forms.IdentitySpec.Scope;
import report.dsl.forms.Term.TableCell;

/** Finds what an operand of an identity names: a number, rows or columns, or a cell. */
final class OperandResolver {

  private static final String LAST_YEAR = "上年.";
  private static final String MEMBERS = "成员.";
  private static final String THIS_CELL = "本格";

  private final Scope scope;
  private final Reach reach;
  private final Optional<TableSpec> table;
  private final NameIndex<TableSpec> tables;

  OperandResolver(
      Scope scope, Reach reach, Optional<TableSpec> table, NameIndex<TableSpec> tables) {
    this.reach = reach;
    this.scope = scope;
    this.table = table;
    this.tables = tables;
  }

  Optional<Term> resolve(int sign, String text) {
    return named(sign, text).or(() -> constant(sign, text));
  }

  /** A number, unless a row or column goes by it. */
  private static Optional<Term> constant(int sign, String text) {
    return text.matches("\\d{1,9}")
        ? Optional.of(
            new Term(sign, text, false, Optional.of(Integer.valueOf(text)), List.of(), List.of()))
        : Optional.empty();
  }

  private Optional<Term> named(int sign, String text) {
    boolean elsewhere =
        reach == Reach.ACROSS_YEARS && text.startsWith(LAST_YEAR)
            || reach == Reach.ACROSS_MEMBERS && text.startsWith(MEMBERS);
    String name = elsewhere ? text.substring(LAST_YEAR.length()) : text;
    if (scope == Scope.EACH_CELL) {
      return Names.key(name).equals(THIS_CELL)
          ? Optional.of(term(sign, text, elsewhere, List.of(), List.of()))
          : Optional.empty();
    }
    if (scope == Scope.ONCE) {
      return cell(name).map(cell -> term(sign, text, elsewhere, List.of(), List.of(cell)));
    }
    List<? extends AxisSpec> axes =
        table
            .map(t -> axes(scope == Scope.EACH_ROW ? t.columnNames() : t.rowNames(), name))
            .orElse(List.of());
    return axes.isEmpty()
        ? Optional.empty()
        : Optional.of(term(sign, text, elsewhere, axes, List.of()));
  }

  /** What an operand can be: names of the table's columns or rows, or how a cell is written. */
  List<String> choices() {
    return switch (scope) {
      case EACH_CELL -> List.of(THIS_CELL);
      case ONCE -> List.of("表.行.列");
      case EACH_ROW -> names(table.map(TableSpec::columns).orElse(List.of()));
      case EACH_COLUMN -> names(table.map(TableSpec::rows).orElse(List.of()));
    };
  }

  private static List<String> names(List<? extends AxisSpec> axes) {
    return axes.stream().map(AxisSpec::name).toList();
  }

  private static Term term(
      int sign,
      String text,
      boolean elsewhere,
      List<? extends AxisSpec> axes,
      List<TableCell> cells) {
    return new Term(sign, text, elsewhere, Optional.empty(), List.copyOf(axes), cells);
  }

  private static List<? extends AxisSpec> axes(NameIndex<? extends AxisSpec> names, String name) {
    List<? extends AxisSpec> group = names.group(name);
    return group.isEmpty() ? names.find(name).map(List::of).orElse(List.of()) : group;
  }

  private Optional<TableCell> cell(String address) {
    String[] parts = address.split("\\.");
    if (parts.length != 3) {
      return Optional.empty();
    }
    return tables
        .find(parts[0])
        .flatMap(
            t ->
                t.rowNames()
                    .find(parts[1])
                    .flatMap(
                        row ->
                            t.columnNames()
                                .find(parts[2])
                                .filter(column -> t.cell(row, column).isPresent())
                                .map(column -> new TableCell(t, row, column))));
  }
}
