package report.dsl.assists;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.dsl.forms.Span;
import report.dsl.model.Amount;
import report.dsl.model.Cell;
import report.dsl.rules.Fix;
import report.dsl.rules.Subject;

/** Writes a computed total as a number of its own: {@code =11} becomes {@code 11}. */
final class TypeTotals implements Assist {

  @Override
  public List<Fix> at(Subject subject, Span selected) {
    Totals totals = Totals.of(subject);
    List<Fix> fixes = new ArrayList<>();
    totals
        .at(selected)
        .filter(cell -> value(totals, cell).isPresent())
        .map(cell -> fix("改为直接填写" + text(totals, cell), totals, List.of(cell)))
        .ifPresent(fixes::add);
    List<Cell> all =
        totals.tableAt(selected).stream().filter(c -> value(totals, c).isPresent()).toList();
    if (all.size() > 1) {
      fixes.add(fix("本表%d格用“=”计算的总计都改为直接填写".formatted(all.size()), totals, all));
    }
    return fixes;
  }

  private static Fix fix(String title, Totals totals, List<Cell> cells) {
    return new Fix(
        title, cells.stream().map(cell -> totals.rewrite(cell, text(totals, cell))).toList());
  }

  private static String text(Totals totals, Cell cell) {
    return value(totals, cell).orElseThrow().toPlainString();
  }

  /** What the cell is worth: what its identity gives, else what stands beside the sign. */
  private static Optional<BigDecimal> value(Totals totals, Cell cell) {
    return cell.amount() instanceof Amount.Computed computed
        ? totals.computed(cell).or(computed::shown)
        : Optional.empty();
  }
}
