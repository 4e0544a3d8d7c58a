package report.dsl.rules;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import report.dsl.context.Members;
import report.dsl.forms.IdentitySpec.Reach;
import report.dsl.forms.IdentitySpec.Scope;
import report.dsl.ledger.Entry;
import report.dsl.ledger.Equation;
import report.dsl.ledger.Given;
import report.dsl.ledger.Imbalance;
import report.dsl.ledger.Ledger;
import report.dsl.ledger.Summand;
import report.dsl.model.Address;

/** The cells of a report that are filled in and are not the sum of its members'. */
final class MemberGaps {

  private final Members members;
  private final Ledger ledger;
  private final Map<Address, MemberGap> gaps = new LinkedHashMap<>();

  MemberGaps(Subject subject) {
    members = subject.context().members();
    ledger = subject.explained().ledger();
    Given.cells(
            subject.filing().form(),
            Reach.ACROSS_MEMBERS,
            (reach, cell) -> members.sums().number(cell))
        .forEach(
            (identity, given) -> {
              if (identity.scope() == Scope.EACH_CELL) {
                given.forEach((cell, sum) -> sum.ifPresent(value -> compare(cell, value)));
              }
            });
  }

  private void compare(Address cell, BigDecimal sum) {
    ledger
        .entry(cell)
        .filter(entry -> !ledger.assumesZero(entry) && entry.value().compareTo(sum) != 0)
        .filter(entry -> !isTold(entry, sum))
        .map(entry -> new MemberGap(entry, sum, members.sums().doubtful(cell) > 0))
        .ifPresent(gap -> gaps.put(cell, gap));
  }

  /** Whether the report's own identities ask for the same number already. */
  private boolean isTold(Entry entry, BigDecimal sum) {
    return ledger.imbalances().stream()
        .filter(Imbalance::unique)
        .flatMap(imbalance -> imbalance.repairs().get(0).changes().stream())
        .filter(change -> change.entry().address().equals(entry.address()))
        .anyMatch(change -> change.value().compareTo(sum) == 0);
  }

  /** All of them. */
  Collection<MemberGap> all() {
    return gaps.values();
  }

  /** The cells. */
  Set<Address> cells() {
    return gaps.keySet();
  }

  /** Without the totals that differ as their parts do: that is one fault. */
  List<MemberGap> own() {
    return all().stream().filter(gap -> !isOfParts(gap)).toList();
  }

  private boolean isOfParts(MemberGap gap) {
    Optional<Equation> definition = ledger.definition(gap.cell()).filter(Equation::holds);
    BigDecimal parts = BigDecimal.ZERO;
    boolean any = false;
    for (Summand part : definition.map(Equation::right).orElse(List.of())) {
      MemberGap other = part.entry().map(own -> gaps.get(own.address())).orElse(null);
      if (other != null) {
        any = true;
        BigDecimal more = other.difference();
        parts = part.sign() < 0 ? parts.subtract(more) : parts.add(more);
      }
    }
    return any && parts.compareTo(gap.difference()) == 0;
  }

  /** Writes the sums into all cells at once, where several are sure. */
  Optional<Fix> fix() {
    List<Edit> edits =
        all().stream()
            .filter(gap -> !gap.doubtful() && (members.isComplete() || gap.isTooLittle()))
            .flatMap(gap -> gap.edit().stream())
            .toList();
    return edits.size() < 2
        ? Optional.empty()
        : Optional.of(new Fix("与成员之和不等的%d格都按成员之和改".formatted(edits.size()), edits));
  }
}
