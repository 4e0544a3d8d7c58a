package report.dsl.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import report.dsl.context.LastYear;
import report.dsl.forms.Severity;
import report.dsl.ledger.Entry;
import report.dsl.ledger.Ledger;
import report.dsl.model.Amount;
import report.dsl.model.Cell;
import report.dsl.rules.Finding.Related;

/**
 * A number several times last year's, or a fraction of it. Only numbers that are part of no total
 * are looked at, so that one jump is told once; small ones jump by themselves.
 */
final class LargeJump implements Rule<Subject> {

  private static final BigDecimal TIMES = BigDecimal.valueOf(5);
  private static final BigDecimal SMALL = BigDecimal.TEN;

  @Override
  public Severity severity() {
    return Severity.I;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    LastYear last = subject.context().lastYear();
    Ledger ledger = subject.ledger();
    if (last.comparable().isPresent()) {
      Cells.placed(subject.filing())
          .filter(cell -> !(cell.amount() instanceof Amount.Blank))
          .filter(cell -> !ledger.isPart(cell.address().orElseThrow()))
          .forEach(
              cell ->
                  ledger
                      .entry(cell.address().orElseThrow())
                      .ifPresent(entry -> compare(entry, last, found)));
    }
  }

  private void compare(Entry now, LastYear last, Consumer<Finding> found) {
    Entry before = last.entry(now.address()).filter(entry -> !entry.isBlank()).orElse(now);
    BigDecimal more = now.value().max(before.value());
    BigDecimal less = now.value().min(before.value());
    if (more.compareTo(SMALL) >= 0 && more.compareTo(less.multiply(TIMES)) > 0) {
      found.accept(finding(now, before, last));
    }
  }

  private Finding finding(Entry now, Entry before, LastYear last) {
    Cell cell = now.cell();
    String how = now.value().compareTo(before.value()) > 0 ? "超过上年的5倍" : "不到上年的五分之一";
    String message =
        "%s为%s，上年为%s，%s，请核实。"
            .formatted(
                Cells.name(cell), now.value().toPlainString(), before.value().toPlainString(), how);
    return finding(cell.span(), message)
        .about(List.of(now.address()))
        .with(List.of(new Related(before.cell().span(), "上年的年报", last.report())));
  }
}
