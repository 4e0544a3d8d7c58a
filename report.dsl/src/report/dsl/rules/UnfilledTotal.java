package report.dsl.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.dsl.forms.Severity;
import report.dsl.ledger.Entry;
import report.dsl.ledger.Equation;
import report.dsl.ledger.Ledger;
import report.dsl.model.Address;
import report.dsl.model.Amount;
import report.dsl.model.Cell;
import report.dsl.model.FilledTable;

/**
 * A row or column of totals in which nothing but 0 or blanks stands, though the identities give the
 * number of every cell: one omission, however many identities fail by it.
 */
final class UnfilledTotal implements Rule<Subject> {

  /** Fewer wrong zeros may as well be single slips. */
  private static final int FEWEST = 3;

  private static final int LISTED = 8;

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    subject.explained().totals().forEach(line -> found.accept(unfilled(line)));
  }

  private Finding unfilled(Misfill line) {
    boolean blank = line.cells().stream().allMatch(Blanks::isBlank);
    int count = line.cells().size();
    String numbers = line.numbers().stream().limit(LISTED).collect(Collectors.joining("、"));
    String message =
        "%s%d格%s，按勾稽关系依次应为%s%s。"
            .formatted(
                line.name(),
                count,
                blank ? "都没有填写" : "都填0或者没有填写",
                numbers,
                count > LISTED ? "等" : "");
    return finding(line.cells().get(0).span(), message)
        .about(List.copyOf(line.values().keySet()))
        .fixedBy(List.of(line.fix("按勾稽关系填写这%d格".formatted(count))));
  }

  /** The rows and columns of a table that are so. */
  static Stream<Misfill> in(FilledTable table, Ledger ledger) {
    Stream<Misfill> rows =
        table.rows().stream()
            .filter(row -> row.spec().isPresent())
            .flatMap(r -> of(r.spec().get().label().inWords() + "」行", r.cells(), ledger).stream());
    Stream<Misfill> columns =
        Misfill.columns(table)
            .filter(cells -> !cells.isEmpty())
            .flatMap(c -> of(Blanks.column(c.get(0)) + "」列", c, ledger).stream());
    return Stream.concat(rows, columns);
  }

  private static Optional<Misfill> of(String name, List<Cell> cells, Ledger ledger) {
    if (cells.size() < FEWEST
        || !cells.stream().allMatch(UnfilledTotal::isEmpty)
        || !Misfill.isPlain(cells, ledger)) {
      return Optional.empty();
    }
    List<Address> line = cells.stream().map(cell -> cell.address().orElseThrow()).toList();
    List<BigDecimal> values = new ArrayList<>();
    line.forEach(cell -> computed(cell, line, ledger).ifPresent(values::add));
    if (values.size() < cells.size()) {
      return Optional.empty();
    }
    Misfill misfill = Misfill.of("「" + name, cells, values);
    long before = misfill.failing(ledger);
    long after = ledger.trying(misfill.values()).filter(equation -> !equation.holds()).count();
    boolean blank = cells.stream().allMatch(Blanks::isBlank);
    boolean explains = misfill.wrong() >= FEWEST && before - after >= FEWEST;
    return explains || blank && after == 0 ? Optional.of(misfill) : Optional.empty();
  }

  private static boolean isEmpty(Cell cell) {
    return Blanks.isBlank(cell)
        || cell.amount() instanceof Amount.Number number && number.value().signum() == 0;
  }

  /** What the identity gives that crosses the line, if no blank stands behind it. */
  private static Optional<BigDecimal> computed(Address cell, List<Address> line, Ledger ledger) {
    return ledger
        .trying(Map.of(cell, BigDecimal.ZERO))
        .filter(e -> e.left().size() == 1 && isOf(e.left().get(0).entry(), cell))
        .filter(e -> operands(e).noneMatch(operand -> line.contains(operand.address())))
        .filter(e -> operands(e).allMatch(operand -> Forced.isFirm(operand, ledger)))
        .findFirst()
        .map(equation -> Equation.sum(equation.right()));
  }

  private static boolean isOf(Optional<Entry> entry, Address cell) {
    return entry.filter(e -> e.address().equals(cell)).isPresent();
  }

  private static Stream<Entry> operands(Equation equation) {
    return equation.right().stream().flatMap(summand -> summand.entry().stream());
  }
}
