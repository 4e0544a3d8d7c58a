package report.dsl.forms;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.dsl.forms.Term.TableCell;

/**
 * A quantity of a form ({@code 数量}): a sum of cells, or the ratio of two sums.
 *
 * @param name what reports call it; empty for a single cell that has no further name
 * @param top what is added up
 * @param bottom what it is divided by; empty when it is no ratio
 * @param span where the form has it
 */
public record QuantitySpec(String name, List<Term> top, List<Term> bottom, Span span) {

  public QuantitySpec {
    top = List.copyOf(top);
    bottom = List.copyOf(bottom);
  }

  /** Whether it is the quotient of two sums. */
  public boolean isRatio() {
    return !bottom.isEmpty();
  }

  /** All cells it is made of. */
  public Stream<TableCell> cells() {
    return Stream.concat(top.stream(), bottom.stream()).flatMap(term -> term.cells().stream());
  }

  /** How it is worked out, in the names that the form writes. */
  public String inWords() {
    return isRatio() ? side(top) + "÷" + side(bottom) : sum(top);
  }

  private static String side(List<Term> terms) {
    return terms.size() > 1 ? "（" + sum(terms) + "）" : sum(terms);
  }

  private static String sum(List<Term> terms) {
    String sum =
        terms.stream()
            .map(term -> (term.sign() < 0 ? "-" : "+") + term.text())
            .collect(Collectors.joining());
    return sum.startsWith("+") ? sum.substring(1) : sum;
  }

  /** A quantity of a form is itself and no other, whatever they say. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
