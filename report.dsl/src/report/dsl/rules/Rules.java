package report.dsl.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import report.dsl.forms.LoadedForm;
import report.dsl.ledger.Ledger;
import report.dsl.model.Filing;

/** All rules, in the order of the catalogue. To add one: its class, its page, a line here. */
public final class Rules {

  private static final List<Rule<Subject>> REPORT =
      List.of(
          // cells
          new NegativeCount(),
          // identities
          new SmallestRepair(),
          new Identity());

  private static final List<Rule<LoadedForm>> FORM = List.of();

  private Rules() {}

  /** The codes of all rules, in the order of the catalogue. */
  public static List<String> codes() {
    return Stream.concat(REPORT.stream(), FORM.stream()).map(Rule::code).toList();
  }

  /** All findings of a report, in the order of its text. */
  public static List<Finding> check(Filing filing) {
    Subject subject = new Subject(filing, Ledger.of(filing));
    return run(REPORT, subject);
  }

  /** All findings of a form, in the order of its text. */
  public static List<Finding> check(LoadedForm form) {
    return run(FORM, form);
  }

  private static <S> List<Finding> run(List<Rule<S>> rules, S subject) {
    List<Finding> findings = new ArrayList<>();
    rules.forEach(rule -> rule.check(subject, findings::add));
    findings.sort(Comparator.comparingInt(finding -> finding.span().offset()));
    return findings;
  }
}
