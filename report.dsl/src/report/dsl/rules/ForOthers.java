package report.dsl.rules;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import report.dsl.context.Neighbour;
import report.dsl.model.Address;
import report.dsl.model.Filing;

/** What reports that name another need to know of it. */
public final class ForOthers {

  private ForOthers() {}

  /**
   * A report with its own faults.
   *
   * @param file where it is
   */
  public static Neighbour of(Path file, Filing filing) {
    Subject subject = Subject.alone(filing);
    List<Finding> errors = Rules.errors(subject);
    Map<Address, Set<BigDecimal>> proposed = proposed(subject.explained());
    Set<Address> faulty = new HashSet<>(proposed.keySet());
    errors.forEach(error -> faulty.addAll(error.cells()));
    return new Neighbour(file, filing, subject.ledger(), errors.size(), faulty, proposed);
  }

  /** What cells may have to hold instead, whichever of several repairs is the right one. */
  private static Map<Address, Set<BigDecimal>> proposed(Explained explained) {
    Map<Address, Set<BigDecimal>> proposed = new HashMap<>();
    explained.values().forEach((cell, value) -> add(cell, value, proposed));
    explained.ledger().imbalances().stream()
        .flatMap(imbalance -> imbalance.repairs().stream())
        .flatMap(repair -> repair.changes().stream())
        .forEach(change -> add(change.entry().address(), change.value(), proposed));
    return proposed;
  }

  private static void add(Address cell, BigDecimal value, Map<Address, Set<BigDecimal>> proposed) {
    proposed.computeIfAbsent(cell, address -> new HashSet<>()).add(value);
  }
}
