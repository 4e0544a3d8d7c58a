package report.dsl.context;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import report.dsl.forms.IdentitySpec.Reach;
import report.dsl.ledger.Elsewhere;
import report.dsl.model.Address;
import report.dsl.model.Filing;

/** The other reports that a report is checked against. */
public record Context(LastYear lastYear, Members members) implements Elsewhere {

  /**
   * Reads what the report names, and nothing when it names nothing.
   *
   * @param between run before each member is read; what it throws ends the reading, and what was
   *     read is kept for the next time
   */
  public static Context of(Filing filing, Surroundings around, Runnable between) {
    return new Context(LastYear.of(filing, around), Members.of(filing, around, between));
  }

  /** Whether it depends on what is in that file. */
  public boolean dependsOn(Path file) {
    return lastYear.file().path().filter(file::equals).isPresent() || members.dependsOn(file);
  }

  @Override
  public Optional<BigDecimal> number(Reach reach, Address cell) {
    return switch (reach) {
      case ACROSS_YEARS -> lastYear.number(cell);
      case ACROSS_MEMBERS -> members.number(cell);
      case WITHIN -> Optional.empty();
    };
  }
}
