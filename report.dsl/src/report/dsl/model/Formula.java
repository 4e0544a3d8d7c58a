package report.dsl.model;

import java.util.List;
import java.util.stream.Stream;
import report.dsl.forms.QuantitySpec;
import report.dsl.forms.Term;

/**
 * A number made of a report's cells: a sum of them, or the ratio of two sums.
 *
 * @param top what is added up
 * @param bottom what it is divided by; empty when it is no ratio
 */
public record Formula(List<Part> top, List<Part> bottom) {

  /**
   * A cell with its sign.
   *
   * @param sign +1 or -1
   */
  public record Part(int sign, Address cell) {}

  public Formula {
    top = List.copyOf(top);
    bottom = List.copyOf(bottom);
  }

  /** A cell alone. */
  public static Formula of(Address cell) {
    return new Formula(List.of(new Part(1, cell)), List.of());
  }

  /** What a form's quantity is made of. */
  public static Formula of(QuantitySpec quantity) {
    return new Formula(parts(quantity.top()), parts(quantity.bottom()));
  }

  private static List<Part> parts(List<Term> terms) {
    return terms.stream()
        .flatMap(
            term ->
                term.cells().stream()
                    .map(c -> new Address(c.table(), c.row(), c.column()))
                    .map(cell -> new Part(term.sign(), cell)))
        .toList();
  }

  /** Whether it is the quotient of two sums. */
  public boolean isRatio() {
    return !bottom.isEmpty();
  }

  /** All its cells. */
  public Stream<Address> cells() {
    return Stream.concat(top.stream(), bottom.stream()).map(Part::cell);
  }
}
