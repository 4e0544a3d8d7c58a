package report.dsl.context;

import java.nio.file.Path;
import report.dsl.ledger.Ledger;
import report.dsl.model.Filing;

/**
 * Another report that a report names, read for its own sake: what it names in turn is not followed,
 * so that no circle of reports has an end to look for.
 *
 * @param file where it is
 * @param errors how many errors it has
 */
public record Neighbour(Path file, Filing filing, Ledger ledger, int errors) {

  /** Its file's name. */
  public String name() {
    return file.getFileName().toString();
  }
}
