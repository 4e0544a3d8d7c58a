package report.dsl.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import report.dsl.forms.IdentitySpec;
import report.dsl.forms.IdentitySpec.Relation;
import report.dsl.forms.Severity;

/**
 * An identity of the form at one row, column or place of the report, with today's numbers.
 *
 * @param line the row or column it is for; empty when the identity is not repeated
 */
public record Equation(IdentitySpec spec, String line, List<Summand> left, List<Summand> right) {

  public Equation {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** Whether it holds with today's numbers, a blank counting as 0. */
  public boolean holds() {
    int order = sum(left).compareTo(sum(right));
    return switch (spec.relation()) {
      case EQUAL -> order == 0;
      case AT_LEAST -> order >= 0;
      case AT_MOST -> order <= 0;
    };
  }

  /** Whether it is an equality that must hold. */
  public boolean mustHold() {
    return spec.relation() == Relation.EQUAL && spec.severity() == Severity.E;
  }

  /** What the left side exceeds the right side by. */
  public BigDecimal difference() {
    return sum(left).subtract(sum(right));
  }

  /** All cells it is about. */
  public Stream<Entry> entries() {
    return Stream.concat(left.stream(), right.stream()).flatMap(s -> s.entry().stream());
  }

  /** Whether a blank had to be taken for 0. */
  public boolean assumesZero() {
    return entries().anyMatch(Entry::isBlank);
  }

  /** The sum of one side. */
  public static BigDecimal sum(List<Summand> side) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Summand summand : side) {
      sum = sum.add(summand.signed());
    }
    return sum;
  }
}
