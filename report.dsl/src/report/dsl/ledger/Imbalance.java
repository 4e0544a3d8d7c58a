package report.dsl.ledger;

import java.util.List;

/**
 * Failing identities that hang together.
 *
 * @param failing the identities, at least one
 * @param repairs all smallest repairs, those that overrule fewest typed numbers first; empty when
 *     none of at most two cells was found
 * @param unique whether the first repair is the only one of its size that overrules so few
 */
public record Imbalance(List<Equation> failing, List<Repair> repairs, boolean unique) {

  public Imbalance {
    failing = List.copyOf(failing);
    repairs = List.copyOf(repairs);
  }

  /** Whether its one repair fills blanks alone, for each of which several identities speak. */
  boolean fillsOnly() {
    return unique
        && repairs.get(0).overruled() == 0
        && repairs.get(0).changes().stream()
            .allMatch(
                change ->
                    failing.stream().filter(e -> e.isAbout(change.entry().address())).count() > 1);
  }
}
