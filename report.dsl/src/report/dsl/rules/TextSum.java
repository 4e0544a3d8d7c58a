package report.dsl.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.dsl.forms.Severity;
import report.dsl.model.Source;
import report.dsl.prose.Breakdown;
import report.dsl.prose.Figure;
import report.dsl.prose.Mention;

/**
 * A total in a sentence that is not the sum of its parts (共…，其中…). Parts that the tables have are
 * compared with them, not added up; a list of few parts that come to little is taken for what it
 * is, a choice.
 */
final class TextSum implements Rule<Subject> {

  private static final int MOST_WRITTEN = 12;

  private static final int MANY_PARTS = 3;

  /** How much of a total at least a list gives that is meant to give all of it. */
  private static final BigDecimal MOST = new BigDecimal("0.75");

  private static final BigDecimal NEARLY_ALL = new BigDecimal("0.9");

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    List<Breakdown> wrong =
        subject.statements().breakdowns().stream()
            .filter(list -> list.parts().size() > 1 && isKnown(list))
            .filter(TextSum::isWrong)
            .toList();
    if (wrong.isEmpty()) {
      return;
    }
    Set<Figure> inTables =
        subject.statements().mentions().stream().map(Mention::figure).collect(Collectors.toSet());
    wrong.stream()
        .filter(list -> list.parts().stream().noneMatch(inTables::contains))
        .map(list -> wrong(list, inTables.contains(list.total()), subject.filing().source()))
        .forEach(found);
  }

  private static boolean isKnown(Breakdown list) {
    return list.total().value().isPresent()
        && !list.total().hedged()
        && list.parts().stream().noneMatch(part -> part.hedged() || part.value().isEmpty());
  }

  private static boolean isWrong(Breakdown list) {
    BigDecimal total = list.total().value().orElseThrow();
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal slack = list.total().slack();
    List<Figure> all = Stream.concat(list.parts().stream(), list.more().stream()).toList();
    for (Figure part : all) {
      sum = sum.add(part.value().orElse(BigDecimal.ZERO));
      slack = slack.add(part.slack());
      if (sum.subtract(total).abs().compareTo(slack) <= 0) {
        return false; // what follows the last part looks like one
      }
    }
    BigDecimal given = list.sum().orElseThrow();
    BigDecimal least = total.multiply(list.announced() ? MOST : NEARLY_ALL);
    boolean complete = list.announced() || list.parts().size() >= MANY_PARTS;
    return given.compareTo(total) > 0 || list.rest() || complete && given.compareTo(least) >= 0;
  }

  /** A total that the tables have too is TextNumber's to correct. */
  private Finding wrong(Breakdown list, boolean inTables, Source source) {
    BigDecimal total = list.total().value().orElseThrow();
    BigDecimal sum = list.sum().orElseThrow();
    BigDecimal difference = total.subtract(sum);
    String message =
        "这里写总数%s%s，其中各项之和为%s=%s，%s%s。"
            .formatted(
                source.text(list.total().span()),
                list.total().measure(),
                written(list.parts()),
                Quantities.plain(sum),
                difference.signum() > 0 ? "比总数少" : "比总数多",
                Quantities.plain(difference.abs()));
    Figure figure = list.total();
    Finding finding = finding(figure.span(), message);
    boolean settled = inTables || figure.bound().isPresent();
    return settled ? finding : finding.choosing(List.of(correct(figure, sum)));
  }

  private static Fix correct(Figure total, BigDecimal sum) {
    String text = total.written(sum);
    return new Fix("总数改为" + text, new Edit(total.span(), text));
  }

  private static String written(List<Figure> parts) {
    String sum =
        parts.stream()
            .limit(MOST_WRITTEN)
            .map(part -> Quantities.plain(part.value().orElseThrow()))
            .collect(Collectors.joining("+"));
    return parts.size() > MOST_WRITTEN ? sum + "+…" : sum;
  }
}
