package report.dsl.rules;

import report.dsl.ledger.Ledger;
import report.dsl.model.Filing;
import report.dsl.paste.LooseTables;

/**
 * What the rules of a report look at.
 *
 * @param filing the report
 * @param ledger its identities with today's numbers
 * @param explained what of these is explained by more than a single wrong number
 * @param loose what looks like a table in its text
 */
public record Subject(Filing filing, Ledger ledger, Explained explained, LooseTables loose) {

  /**
   * A report with its identities worked out.
   *
   * @param between run between the steps of that; what it throws ends it
   */
  public static Subject of(Filing filing, Runnable between) {
    between.run();
    Ledger ledger = Ledger.of(filing);
    between.run();
    Explained explained = Explained.of(filing, ledger);
    between.run();
    return new Subject(filing, ledger, explained, LooseTables.of(filing));
  }
}
