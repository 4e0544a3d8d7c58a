package report.dsl.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number and the parts that a sentence gives of it: 共收到12件，其中甲7件、乙5件.
 *
 * @param total the number before 其中
 * @param announced whether it is said to be a total
 * @param parts those behind it, in the same measure
 * @param rest whether the last of them is all that is not in the others
 */
public record Breakdown(Figure total, boolean announced, List<Figure> parts, boolean rest) {

  static final String MARK = "其中";

  /** Words that say that only some parts are given. */
  private static final WordSet SOME = new WordSet(List.of("涉及", "主要", "较多", "包括", "如", "等"));

  /** Words that say that a number is a total. */
  private static final WordSet ALL = new WordSet(List.of("共", "总", "合计"));

  public Breakdown {
    parts = List.copyOf(parts);
  }

  /** The sum of the parts; empty when one is not known. */
  public Optional<BigDecimal> sum() {
    BigDecimal sum = BigDecimal.ZERO;
    for (Figure part : parts) {
      if (part.value().isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(part.value().get());
    }
    return Optional.of(sum);
  }

  /** Whether that number is one of its parts. */
  boolean has(Figure figure) {
    return figure.start() >= parts.get(0).start()
        && figure.start() <= parts.get(parts.size() - 1).start()
        && figure.measure().equals(total.measure());
  }

  /**
   * The list that begins with that clause, which has 其中 in front.
   *
   * @param total the number before it
   * @param said the words that say it
   */
  static Optional<Breakdown> at(
      int first, List<Clause> clauses, String text, Figure total, String said, Wordings wordings) {
    boolean inBrackets = clauses.get(first).bracketed();
    List<Figure> parts = new ArrayList<>();
    boolean rest = false;
    for (int i = first; i < clauses.size() && !rest; i++) {
      Clause clause = clauses.get(i);
      String words = clause.text(text);
      boolean aside = clause.bracketed() && !inBrackets;
      if (i > first && words.startsWith(MARK) && !aside || SOME.isIn(words)) {
        return Optional.empty();
      }
      if (!aside) {
        boolean over = !parts.isEmpty() && (clause.figures().isEmpty() || wordings.endsList(words));
        if (over && !isShare(clause) || inBrackets && !clause.bracketed()) {
          break;
        }
        for (Figure figure : clause.figures()) {
          if (figure.measure().equals(total.measure())) {
            parts.add(figure);
          }
        }
        rest = !clause.figures().isEmpty() && wordings.isRest(words);
      }
      if (clause.last()) {
        break;
      }
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Breakdown(total, ALL.isIn(said), parts, rest));
  }

  private static boolean isShare(Clause clause) {
    return !clause.figures().isEmpty() && clause.figures().stream().allMatch(Figure::isPercent);
  }
}
