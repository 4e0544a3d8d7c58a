package report.dsl.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import report.dsl.forms.CellSpec;
import report.dsl.forms.IdentitySpec.Relation;
import report.dsl.forms.Severity;
import report.dsl.ledger.Entry;
import report.dsl.ledger.Equation;
import report.dsl.ledger.Ledger;
import report.dsl.ledger.Summand;
import report.dsl.model.Address;
import report.dsl.model.Cell;

/**
 * The numbers that identities leave as the only possible ones for blank cells. An identity speaks
 * only where the cell is its one blank; where two identities disagree, neither is believed.
 */
public final class Forced {

  private final Ledger ledger;
  private final Map<Address, Set<BigDecimal>> values = new HashMap<>();

  /** Solves what a ledger leaves open. */
  public Forced(Ledger ledger) {
    this.ledger = ledger;
    ledger.equations().stream()
        .filter(equation -> equation.spec().relation() == Relation.EQUAL)
        .filter(equation -> equation.spec().severity() == Severity.E)
        .forEach(this::solve);
  }

  /** The only number that the cell can hold; empty when it is open or there is none that fits. */
  public Optional<BigDecimal> value(Address address) {
    Set<BigDecimal> found = values.getOrDefault(address, Set.of());
    return found.size() == 1
        ? found.stream().filter(v -> fits(v, address)).findFirst()
        : Optional.empty();
  }

  /** How the blank cell's only possible number is written there. */
  public Optional<String> text(Cell cell) {
    return cell.address().flatMap(this::value).map(value -> written(value, cell));
  }

  private static String written(BigDecimal value, Cell cell) {
    boolean plus = value.signum() > 0 && cell.spec().filter(CellSpec::signed).isPresent();
    return (plus ? "+" : "") + value.toPlainString();
  }

  /** Fills the blank cell with it. */
  public Optional<Edit> fill(Cell cell) {
    return text(cell).map(number -> Blanks.fill(cell, number));
  }

  private void solve(Equation equation) {
    List<Entry> open = equation.entries().filter(entry -> !isFirm(entry, ledger)).toList();
    if (open.size() == 1 && open.get(0).isBlank()) {
      Entry blank = open.get(0);
      int factor = factor(equation.left(), blank) - factor(equation.right(), blank);
      if (Math.abs(factor) == 1) {
        BigDecimal lacking = equation.difference().negate();
        values
            .computeIfAbsent(blank.address(), address -> new HashSet<>(2))
            .add((factor > 0 ? lacking : lacking.negate()).stripTrailingZeros());
      }
    }
  }

  private static int factor(List<Summand> side, Entry entry) {
    return side.stream()
        .filter(summand -> summand.entry().filter(entry::equals).isPresent())
        .mapToInt(Summand::sign)
        .sum();
  }

  /** Whether no blank stands behind the number, not even by way of {@code =}. */
  public static boolean isFirm(Entry entry, Ledger ledger) {
    if (entry.isComputed()) {
      return ledger.definition(entry.address()).stream()
          .flatMap(definition -> definition.right().stream())
          .flatMap(summand -> summand.entry().stream())
          .allMatch(operand -> isFirm(operand, ledger));
    }
    return !entry.isBlank();
  }

  private static boolean fits(BigDecimal value, Address address) {
    CellSpec spec = address.table().cell(address.row(), address.column()).orElseThrow();
    return (spec.signed() || value.signum() >= 0) && (spec.decimal() || value.scale() <= 0);
  }
}
