package report.dsl.ledger;

import java.util.List;

/** Changes that together make failing identities hold without breaking another. */
public record Repair(List<Change> changes) {

  public Repair {
    changes = List.copyOf(changes);
  }

  /** How many typed numbers it overrules; filling a blank overrules none. */
  long overruled() {
    return changes.stream().filter(change -> !change.entry().isBlank()).count();
  }
}
