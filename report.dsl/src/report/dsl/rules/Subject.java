package report.dsl.rules;

import report.dsl.ledger.Ledger;
import report.dsl.model.Filing;

/**
 * What the rules of a report look at.
 *
 * @param filing the report
 * @param ledger its identities with today's numbers
 */
public record Subject(Filing filing, Ledger ledger) {

  /** A report with its identities worked out. */
  public static Subject of(Filing filing) {
    return new Subject(filing, Ledger.of(filing));
  }
}
