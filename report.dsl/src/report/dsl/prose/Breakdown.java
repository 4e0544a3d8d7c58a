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
 * @param more what follows the part that is all that is not in the others
 * @param rest whether the last part is that
 */
public record Breakdown(
    Figure total, boolean announced, List<Figure> parts, List<Figure> more, boolean rest) {

  static final String MARK = "其中";

  /** What the total may count too. */
  private static final String BESIDES = "另";

  /** Words that say that only some parts are given. */
  private static final WordSet SOME = new WordSet(List.of("涉及", "主要", "较多", "包括", "如", "等"));

  /** Words that say that a number is a total. */
  private static final WordSet ALL = new WordSet(List.of("共", "总", "合计"));

  public Breakdown {
    parts = List.copyOf(parts);
    more = List.copyOf(more);
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
        && figure.start() <= last().start()
        && figure.measure().equals(total.measure());
  }

  private Figure last() {
    return more.isEmpty() ? parts.get(parts.size() - 1) : more.get(more.size() - 1);
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
    List<Figure> more = new ArrayList<>();
    boolean rest = false;
    for (int i = first; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      String words = clause.text(text);
      boolean aside = clause.bracketed() && !inBrackets;
      boolean again = i > first && words.startsWith(MARK) && !aside;
      boolean uncounted = clause.figures().isEmpty() && wordings.beginsWithRest(words);
      if (rest && again) {
        break;
      }
      if (!rest && (again || uncounted || words.startsWith(BESIDES) || SOME.isIn(words))) {
        return Optional.empty();
      }
      if (!aside) {
        boolean over = !parts.isEmpty() && (clause.figures().isEmpty() || wordings.endsList(words));
        if (over && !isShare(clause) || inBrackets && !clause.bracketed()) {
          break;
        }
        for (Figure figure : clause.figures()) {
          if (figure.measure().equals(total.measure())) {
            (rest ? more : parts).add(figure);
          }
        }
        rest |= !clause.figures().isEmpty() && wordings.isRest(words);
      }
      if (clause.last()) {
        break;
      }
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Breakdown(total, ALL.isIn(said), parts, more, rest));
  }

  private static boolean isShare(Clause clause) {
    return !clause.figures().isEmpty() && clause.figures().stream().allMatch(Figure::isPercent);
  }
}
