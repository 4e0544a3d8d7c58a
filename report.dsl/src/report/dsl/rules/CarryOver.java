package report.dsl.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.dsl.context.LastYear;
import report.dsl.forms.CellSpec;
import report.dsl.forms.IdentitySpec;
import report.dsl.forms.IdentitySpec.Reach;
import report.dsl.forms.IdentitySpec.Relation;
import report.dsl.forms.Severity;
import report.dsl.ledger.Entry;
import report.dsl.ledger.Equation;
import report.dsl.ledger.Ledger;
import report.dsl.model.Address;
import report.dsl.model.Amount;
import report.dsl.rules.Finding.Related;

/** A number that does not follow from last year's report as the form's 跨年 identities ask. */
final class CarryOver implements Rule<Subject> {

  /** So many cells are offered to be changed with each of them; of more with the first alone. */
  private static final int MOST_AT_EACH = 30;

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
            .flatMap(equation -> defined(equation).stream())
            .map(Entry::address)
            .collect(Collectors.toSet());
    Map<IdentitySpec, List<Edit>> together = new HashMap<>();
    for (Equation equation : failing) {
      together.computeIfAbsent(equation.spec(), spec -> new ArrayList<>());
      edit(equation).ifPresent(together.get(equation.spec())::add);
    }
    for (Equation equation : failing) {
      if (!followsFromParts(equation, wrong, ledger)) {
        List<Edit> all = together.get(equation.spec());
        found.accept(finding(equation, all, subject.context().lastYear()));
        if (all.size() > MOST_AT_EACH) {
          together.put(equation.spec(), List.of());
        }
      }
    }
  }

  /** The cell that the identity gives: its sole left term. */
  private static Optional<Entry> defined(Equation equation) {
    return equation.left().size() == 1 && equation.spec().relation() == Relation.EQUAL
        ? equation.left().get(0).entry()
        : Optional.empty();
  }

  /** A total is wrong when its parts are; that is one fault. */
  private static boolean followsFromParts(Equation equation, Set<Address> wrong, Ledger ledger) {
    return defined(equation).flatMap(entry -> ledger.definition(entry.address())).stream()
        .flatMap(definition -> definition.right().stream())
        .flatMap(summand -> summand.entry().stream())
        .anyMatch(part -> wrong.contains(part.address()));
  }

  private Finding finding(Equation equation, List<Edit> all, LastYear last) {
    String message =
        "%s：%s。".formatted(Arithmetic.statement(equation), Arithmetic.inWords(equation));
    List<Entry> entries = equation.entries().toList();
    return finding(entries.get(0).cell().span(), message)
        .weighing(equation.spec().severity())
        .about(entries.stream().map(Entry::address).toList())
        .with(lastYears(equation, last))
        .fixedBy(fixes(equation, all));
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

  private static List<Fix> fixes(Equation equation, List<Edit> all) {
    List<Fix> fixes = new ArrayList<>();
    Optional<Edit> own = edit(equation);
    own.ifPresent(edit -> fixes.add(new Fix("改为" + edit.text().strip() + "（按上年的年报）", edit)));
    if (own.isPresent() && all.size() > 1) {
      String name = equation.spec().left().get(0).text();
      fixes.add(new Fix("%s的%d格都按上年的年报改".formatted(Words.quote(name), all.size()), all));
    }
    return fixes;
  }

  private static Optional<Edit> edit(Equation equation) {
    BigDecimal value = Equation.sum(equation.right());
    return defined(equation)
        .filter(entry -> !entry.isComputed() && fits(value, entry))
        .map(entry -> Cells.put(entry.cell(), Cells.written(value, entry.cell())));
  }

  private static boolean fits(BigDecimal value, Entry entry) {
    boolean signed = entry.cell().spec().filter(CellSpec::signed).isPresent();
    return (signed || value.signum() >= 0) && Amount.isWritable(value);
  }
}
