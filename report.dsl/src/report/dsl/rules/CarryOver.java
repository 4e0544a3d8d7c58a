package report.dsl.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.dsl.context.LastYear;
import report.dsl.forms.IdentitySpec.Reach;
import report.dsl.forms.Severity;
import report.dsl.ledger.Entry;
import report.dsl.ledger.Equation;
import report.dsl.ledger.Ledger;
import report.dsl.model.Address;
import report.dsl.rules.Finding.Related;

/** A number that does not follow from last year's report as the form's 跨年 identities ask. */
final class CarryOver implements Rule<Subject> {

  /** As the form says. */
  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Ledger ledger = subject.explained().ledger();
    List<Equation> failing =
        ledger.across().stream()
            .filter(e -> e.spec().reach() == Reach.ACROSS_YEARS && !e.holds())
            .toList();
    Set<Address> wrong =
        failing.stream()
            .flatMap(equation -> CarryOverFixes.defined(equation).stream())
            .map(Entry::address)
            .collect(Collectors.toSet());
    CarryOverFixes fixes = new CarryOverFixes(failing);
    for (Equation equation : failing) {
      if (!followsFromParts(equation, wrong, ledger)) {
        found.accept(finding(equation, subject.context().lastYear()).fixedBy(fixes.of(equation)));
      }
    }
  }

  /** A total is wrong when its parts are; that is one fault. */
  private static boolean followsFromParts(Equation equation, Set<Address> wrong, Ledger ledger) {
    return CarryOverFixes.defined(equation)
        .flatMap(entry -> ledger.definition(entry.address()))
        .stream()
        .flatMap(definition -> definition.right().stream())
        .flatMap(summand -> summand.entry().stream())
        .anyMatch(part -> wrong.contains(part.address()));
  }

  private Finding finding(Equation equation, LastYear last) {
    List<Entry> entries = equation.entries().toList();
    return finding(entries.get(0).cell().span(), Arithmetic.sentence(equation))
        .weighing(equation.spec().severity())
        .about(entries.stream().map(Entry::address).toList())
        .with(lastYears(equation, last));
  }

  private static List<Related> lastYears(Equation equation, LastYear last) {
    return Stream.concat(equation.left().stream(), equation.right().stream())
        .flatMap(summand -> summand.elsewhere().stream())
        .flatMap(cell -> last.entry(cell).stream())
        .map(
            entry ->
                new Related(
                    entry.cell().span(),
                    "上年的年报：%s为%s"
                        .formatted(entry.address().inWords(), entry.value().toPlainString()),
                    last.report()))
        .toList();
  }
}
