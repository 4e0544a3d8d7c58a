package report.dsl.forms;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import report.dsl.ast.AstPackage.Literals;
import report.dsl.ast.Property;
import report.dsl.forms.Expression.Operand;
import report.dsl.forms.Term.TableCell;

/**
 * Reads the lines {@code 数量} of a form. An operand is a cell, {@code 行.列} of the table it stands
 * under or {@code 表.行.列}; a group's label in the place of the row is the sum of its rows; a name of
 * an earlier quantity is what that one adds up.
 */
final class QuantityReader {

  /** So many cells a quantity is made of at most: one of sums of sums could double with each. */
  private static final int MOST_CELLS = 500;

  private final FormDraft draft;
  private final NameIndex<TableSpec> tables;
  private final Map<String, QuantitySpec> quantities = new LinkedHashMap<>();
  private final Set<String> own = new HashSet<>();

  QuantityReader(FormDraft draft, NameIndex<TableSpec> tables) {
    this.draft = draft;
    this.tables = tables;
  }

  /** Reads {@code 名称 = 格 + 格}; what it says of a name that an earlier form has replaces that. */
  void read(Property line, TableSpec table) {
    String text = line.getValue() == null ? "" : line.getValue();
    String[] parts = text.split("[=＝]", 2);
    String name = parts[0].strip();
    Optional<QuantitySpec> read =
        parts.length < 2 || !isName(name)
            ? Optional.empty()
            : expression(parts[1].strip(), table, name, Nodes.span(line, Literals.PROPERTY__VALUE));
    if (read.isEmpty()) {
      draft.unreadable(line);
    } else if (draft.isOwn(line) && !own.add(Names.key(name))) {
      draft.fault(FormFault.Kind.DUPLICATE, Nodes.span(line, Literals.PROPERTY__VALUE), name);
    } else {
      quantities.put(Names.key(name), read.get());
    }
  }

  /** A name that a reference can hold, and that no expression can be mistaken for. */
  private static boolean isName(String name) {
    return name.matches("\\p{L}[\\p{L}\\p{N}]*");
  }

  /** All that were read. */
  List<QuantitySpec> all() {
    return List.copyOf(quantities.values());
  }

  /** A quantity by its name, or the cell or cells of that address; empty when it is neither. */
  Optional<QuantitySpec> find(String text, TableSpec table) {
    QuantitySpec named = quantities.get(Names.key(text));
    return named != null
        ? Optional.of(named)
        : Optional.of(cells(text, table))
            .filter(cells -> !cells.isEmpty())
            .map(
                cells ->
                    new QuantitySpec("", List.of(term(1, text, cells)), List.of(), table.span()));
  }

  private Optional<QuantitySpec> expression(String text, TableSpec table, String name, Span span) {
    return Expression.parse(text, part -> find(part, table).isPresent())
        .flatMap(
            expression ->
                side(expression.top(), table)
                    .flatMap(
                        top ->
                            side(expression.bottom(), table)
                                .map(bottom -> new QuantitySpec(name, top, bottom, span))))
        .filter(quantity -> quantity.cells().count() <= MOST_CELLS);
  }

  /** The terms of a sum; empty when one names nothing, or a ratio. */
  private Optional<List<Term>> side(List<Operand> operands, TableSpec table) {
    Stream<Optional<Stream<Term>>> terms =
        operands.stream()
            .map(
                operand ->
                    find(operand.name(), table)
                        .filter(found -> !found.isRatio())
                        .map(found -> found.top().stream().map(t -> signed(t, operand.sign()))));
    List<Optional<Stream<Term>>> found = terms.toList();
    return found.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(found.stream().flatMap(Optional::orElseThrow).toList());
  }

  private static Term signed(Term term, int sign) {
    return sign > 0 ? term : term(-term.sign(), term.text(), term.cells());
  }

  private static Term term(int sign, String text, List<TableCell> cells) {
    return new Term(sign, text, false, Optional.empty(), List.of(), cells);
  }

  private List<TableCell> cells(String text, TableSpec own) {
    String[] parts = text.split("\\.");
    if (parts.length < 2 || parts.length > 3) {
      return List.of();
    }
    Optional<TableSpec> table = parts.length == 3 ? tables.find(parts[0]) : Optional.of(own);
    return table
        .map(in -> cells(in, parts[parts.length - 2], parts[parts.length - 1]))
        .orElse(List.of());
  }

  private static List<TableCell> cells(TableSpec table, String line, String header) {
    List<RowSpec> group = table.rowNames().group(line);
    List<RowSpec> rows = group.isEmpty() ? table.rowNames().find(line).stream().toList() : group;
    return table.columnNames().find(header).stream()
        .flatMap(
            column ->
                rows.stream()
                    .filter(row -> table.cell(row, column).isPresent())
                    .map(row -> new TableCell(table, row, column)))
        .toList();
  }
}
