package report.dsl.assists;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.dsl.forms.Span;
import report.dsl.model.Cell;
import report.dsl.rules.Fix;
import report.dsl.rules.Subject;

/**
 * Lets the form's identity compute a typed total: {@code 11} becomes {@code =11}. All totals of a
 * table at once only where no number changes by it.
 */
final class ComputeTotals implements Assist {

  @Override
  public List<Fix> at(Subject subject, Span selected) {
    Totals totals = Totals.of(subject);
    List<Fix> fixes = new ArrayList<>();
    totals.at(selected).flatMap(cell -> one(totals, cell)).ifPresent(fixes::add);
    List<Cell> agreeing =
        totals.tableAt(selected).stream().filter(cell -> agrees(totals, cell)).toList();
    if (agreeing.size() > 1) {
      fixes.add(
          new Fix(
              "本表%d格与勾稽关系相符的总计都改为用“=”计算".formatted(agreeing.size()),
              agreeing.stream().map(c -> totals.rewrite(c, computed(totals, c))).toList()));
    }
    return fixes;
  }

  private static Optional<Fix> one(Totals totals, Cell cell) {
    if (Totals.typed(cell).isEmpty() || totals.computed(cell).isEmpty()) {
      return Optional.empty();
    }
    boolean agrees = agrees(totals, cell);
    if (!agrees && totals.assumesZero(cell)) {
      return Optional.empty(); // who knows what the blanks will be
    }
    String text = computed(totals, cell);
    String now = agrees ? "" : "（现为%s）".formatted(cell.text());
    return Optional.of(
        new Fix("改为用“=”计算，写作%s%s".formatted(text, now), List.of(totals.rewrite(cell, text))));
  }

  private static boolean agrees(Totals totals, Cell cell) {
    Optional<BigDecimal> typed = Totals.typed(cell);
    return typed.isPresent()
        && totals.computed(cell).filter(v -> v.compareTo(typed.get()) == 0).isPresent();
  }

  private static String computed(Totals totals, Cell cell) {
    return "=" + totals.computed(cell).orElseThrow().toPlainString();
  }
}
