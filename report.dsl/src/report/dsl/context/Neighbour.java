package report.dsl.context;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import report.dsl.ledger.Ledger;
import report.dsl.model.Address;
import report.dsl.model.Filing;

/**
 * Another report that a report names, read for its own sake: what it names in turn is not followed,
 * so that no circle of reports has an end to look for.
 *
 * @param file where it is
 * @param errors how many errors it has
 * @param faulty the cells that these are about
 * @param proposed what its own identities would have cells hold instead
 */
public record Neighbour(
    Path file,
    Filing filing,
    Ledger ledger,
    int errors,
    Set<Address> faulty,
    Map<Address, Set<BigDecimal>> proposed) {

  /** Its file's name. */
  public String name() {
    return file.getFileName().toString();
  }
}
