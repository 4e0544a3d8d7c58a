package report.dsl.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.dsl.forms.Severity;
import report.dsl.ledger.Equation;
import report.dsl.ledger.Ledger;
import report.dsl.ledger.Summand;
import report.dsl.model.Address;
import report.dsl.model.Amount;
import report.dsl.model.Cell;
import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;

/**
 * A row whose numbers stand one column beside their own: moved back, with the number that fell off
 * its end worked out, all its identities hold.
 */
final class ShiftedRow implements Rule<Subject> {

  /** Fewer failing identities or moved numbers may as well be single slips. */
  private static final int FEWEST = 3;

  /** A table in which more rows may be so is not one that a line was pasted into askew. */
  private static final int MOST = 200;

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    subject.explained().shifted().forEach(row -> found.accept(shifted(row)));
  }

  private Finding shifted(Misfill row) {
    String now =
        row.cells().stream()
            .map(cell -> Blanks.isBlank(cell) ? "空白" : cell.text())
            .collect(Collectors.joining("、"));
    String message =
        "%s的数像是整行错了一列：现为%s；移回应为%s，有关勾稽关系由此全部成立。"
            .formatted(row.name(), now, String.join("、", row.numbers()));
    return finding(row.cells().get(0).span(), message)
        .about(List.copyOf(row.values().keySet()))
        .fixedBy(List.of(row.fix("把这一行移回一列")));
  }

  /** The rows of a table that are so. */
  static Stream<Misfill> in(FilledTable table, Ledger ledger) {
    return table.rows().stream()
        .filter(row -> row.spec().isPresent() && row.cells().size() > FEWEST)
        .filter(row -> Misfill.isPlain(row.cells(), ledger))
        .filter(row -> misfill(row, now(row)).failing(ledger) >= FEWEST)
        .limit(MOST)
        .flatMap(row -> of(row, ledger).stream());
  }

  private static Optional<Misfill> of(FilledRow row, Ledger ledger) {
    List<Misfill> moved = Stream.of(-1, 1).flatMap(by -> moved(row, by, ledger).stream()).toList();
    return moved.size() == 1 ? Optional.of(moved.get(0)) : Optional.empty();
  }

  /** One column on, over a 0, with the number behind it that suits all identities. */
  private static Optional<Misfill> moved(FilledRow row, int by, Ledger ledger) {
    List<BigDecimal> values = new ArrayList<>(now(row));
    Collections.rotate(values, by);
    int end = by < 0 ? values.size() - 1 : 0;
    if (values.get(end).signum() != 0) {
      return Optional.empty();
    }
    Address open = row.cells().get(end).address().orElseThrow();
    Optional<BigDecimal> lacking =
        ledger
            .trying(misfill(row, values).values())
            .flatMap(equation -> lacking(equation, open))
            .findFirst();
    if (lacking.isEmpty() || lacking.get().signum() < 0) {
      return Optional.empty();
    }
    values.set(end, lacking.get());
    Misfill whole = misfill(row, values);
    boolean holds = ledger.trying(whole.values()).allMatch(Equation::holds);
    return holds && whole.wrong() >= FEWEST ? Optional.of(whole) : Optional.empty();
  }

  /** What the open cell must hold for the identity, in which it stands for 0 so far. */
  private static Stream<BigDecimal> lacking(Equation equation, Address open) {
    BigDecimal over = equation.difference();
    return Stream.concat(
        signs(equation.left(), open).map(sign -> sign < 0 ? over : over.negate()),
        signs(equation.right(), open).map(sign -> sign < 0 ? over.negate() : over));
  }

  private static Stream<Integer> signs(List<Summand> side, Address cell) {
    return side.stream()
        .filter(s -> s.entry().filter(entry -> entry.address().equals(cell)).isPresent())
        .map(Summand::sign);
  }

  private static Misfill misfill(FilledRow row, List<BigDecimal> values) {
    return Misfill.of(
        Words.quote(row.spec().orElseThrow().label().inWords()) + "行", row.cells(), values);
  }

  private static List<BigDecimal> now(FilledRow row) {
    return row.cells().stream().map(Cell::amount).map(ShiftedRow::value).toList();
  }

  private static BigDecimal value(Amount amount) {
    return amount instanceof Amount.Number number ? number.value() : BigDecimal.ZERO;
  }
}
