package report.dsl.rules;

import java.util.List;
import report.dsl.context.Context;
import report.dsl.context.Surroundings;
import report.dsl.ledger.Ledger;
import report.dsl.model.Filing;
import report.dsl.paste.LooseTables;
import report.dsl.prose.Statements;

/**
 * What the rules of a report look at.
 *
 * @param filing the report
 * @param context the other reports that it is held against
 * @param ledger its identities with today's numbers
 * @param explained what of these is explained by more than a single wrong number
 * @param loose what looks like a table in its text
 * @param statements what its sentences say in numbers
 * @param passages the lines of its own words
 */
public record Subject(
    Filing filing,
    Context context,
    Ledger ledger,
    Explained explained,
    LooseTables loose,
    Statements statements,
    List<Passage> passages) {

  /** A report by itself, as far as its errors depend on it: its sentences give but warnings. */
  static Subject alone(Filing filing) {
    Context context = Context.of(filing, Surroundings.NOTHING, () -> {});
    Ledger ledger = Ledger.of(filing, context);
    Explained explained = Explained.of(filing, ledger);
    LooseTables loose = LooseTables.of(filing);
    return new Subject(filing, context, ledger, explained, loose, Statements.NONE, List.of());
  }

  /**
   * A report with its identities worked out and the reports read that it names.
   *
   * @param between run between the steps of that; what it throws ends it
   */
  public static Subject of(Filing filing, Surroundings around, Runnable between) {
    between.run();
    Context context = Context.of(filing, around, between);
    between.run();
    Ledger ledger = Ledger.of(filing, context);
    between.run();
    Explained explained = Explained.of(filing, ledger);
    between.run();
    LooseTables loose = LooseTables.of(filing);
    between.run();
    Statements statements = Statements.of(filing, ledger);
    between.run();
    return new Subject(filing, context, ledger, explained, loose, statements, Passage.of(filing));
  }
}
