package report.dsl.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import report.dsl.forms.CellSpec;
import report.dsl.forms.IdentitySpec.Relation;
import report.dsl.ledger.Entry;
import report.dsl.ledger.Equation;
import report.dsl.ledger.Ledger;
import report.dsl.ledger.Summand;
import report.dsl.model.Address;
import report.dsl.model.Amount;
import report.dsl.model.Amount.Flaw;

/**
 * The numbers that identities leave as the only possible ones for open cells: blank ones, counts
 * below 0 or written as an increase. An identity speaks only where the cell is its one open cell;
 * where two identities disagree, neither is believed. Those with other reports speak only of cells
 * of which none within the report does.
 */
final class Forced {

  private final Ledger ledger;
  private final Map<Address, Set<BigDecimal>> values = new HashMap<>();
  private final Map<Address, Equation> evidence = new HashMap<>();

  Forced(Ledger ledger) {
    this.ledger = ledger;
    ledger.equations().stream().filter(Equation::mustHold).forEach(this::solve);
    ledger.across().stream()
        .filter(equation -> equation.spec().relation() == Relation.EQUAL)
        .filter(equation -> equation.entries().noneMatch(e -> values.containsKey(e.address())))
        .toList()
        .forEach(this::solve);
  }

  /** The only number that each such cell can hold; none where several or none would do. */
  Map<Address, BigDecimal> values() {
    Map<Address, BigDecimal> single = new HashMap<>();
    values.forEach(
        (address, found) -> {
          BigDecimal value = found.iterator().next();
          if (found.size() == 1 && fits(value, address)) {
            single.put(address, value);
          }
        });
    return single;
  }

  /** An identity that leaves a cell no other number, cell by cell. */
  Map<Address, Equation> evidence() {
    return evidence;
  }

  private void solve(Equation equation) {
    List<Entry> open = equation.entries().filter(entry -> !isFirm(entry, ledger)).toList();
    if (open.size() == 1 && isOpen(open.get(0))) {
      Entry cell = open.get(0);
      int factor = factor(equation.left(), cell) - factor(equation.right(), cell);
      if (Math.abs(factor) == 1) {
        BigDecimal lacking = equation.difference().negate();
        BigDecimal value = cell.value().add(factor > 0 ? lacking : lacking.negate());
        values
            .computeIfAbsent(cell.address(), address -> new HashSet<>(2))
            .add(Changes.plain(value));
        evidence.putIfAbsent(cell.address(), equation);
      }
    }
  }

  /** Whether nothing stands there, or something by which nobody knows the number. */
  static boolean isOpen(Entry entry) {
    if (entry.isComputed() || entry.cell().spec().filter(CellSpec::signed).isPresent()) {
      return entry.isBlank();
    }
    return entry.isBlank()
        || entry.value().signum() < 0
        || entry.cell().amount() instanceof Amount.Number n && n.flaws().contains(Flaw.SIGN_WORD);
  }

  private static int factor(List<Summand> side, Entry entry) {
    return side.stream()
        .filter(summand -> summand.entry().filter(entry::equals).isPresent())
        .mapToInt(Summand::sign)
        .sum();
  }

  /** Whether no open cell stands behind the number, not even by way of {@code =}. */
  static boolean isFirm(Entry entry, Ledger ledger) {
    return ledger.behind(entry).stream().noneMatch(Forced::isOpen);
  }

  private static boolean fits(BigDecimal value, Address address) {
    CellSpec spec = address.table().cell(address.row(), address.column()).orElseThrow();
    return (spec.signed() || value.signum() >= 0)
        && (spec.decimal() || value.scale() <= 0)
        && Amount.isWritable(value);
  }
}
