package report.dsl.rules;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.ledger.Entry;
import report.dsl.ledger.Equation;
import report.dsl.ledger.Imbalance;
import report.dsl.ledger.Ledger;
import report.dsl.ledger.Repair;
import report.dsl.model.Address;
import report.dsl.rules.Finding.Related;

/**
 * An identity of the form does not hold and no single smallest repair explains it; the candidates
 * are listed and none is preferred.
 */
final class Identity implements Rule<Subject> {

  private static final int CANDIDATES = 3;

  /** As the form says; E where it says nothing. */
  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Set<Equation> explained = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Imbalance imbalance : subject.explained().ledger().imbalances()) {
      explained.addAll(imbalance.failing());
      if (!imbalance.unique()) {
        tied(imbalance, found);
      }
    }
    Ledger ledger = subject.explained().ledger();
    ledger.equations().stream()
        .filter(equation -> !equation.holds() && !ledger.awaits(equation))
        .filter(equation -> !explained.contains(equation))
        .map(equation -> finding(equation, ""))
        .forEach(found);
  }

  /** Candidates for all together make one finding; without any, each identity speaks for itself. */
  private void tied(Imbalance imbalance, Consumer<Finding> found) {
    List<Repair> repairs = imbalance.repairs();
    if (repairs.isEmpty()) {
      imbalance.failing().forEach(equation -> found.accept(finding(equation, "")));
      return;
    }
    String candidates =
        repairs.stream()
            .limit(CANDIDATES)
            .map(Changes::changeTo)
            .collect(Collectors.joining("；或者"));
    String more = repairs.size() > CANDIDATES ? "；共有%d种改法".formatted(repairs.size()) : "";
    String others =
        imbalance.failing().size() > 1
            ? "另有%d条勾稽关系因此不成立。".formatted(imbalance.failing().size() - 1)
            : "";
    String hint = others + "请核对，可能是" + candidates + more + "。";
    found.accept(
        finding(imbalance.failing().get(0), hint)
            .choosing(repairs.stream().limit(CANDIDATES).map(Identity::choice).toList()));
  }

  private static Fix choice(Repair repair) {
    return new Fix("把" + Changes.changeTo(repair), Changes.fix(repair).edits());
  }

  private Finding finding(Equation equation, String hint) {
    String message = Arithmetic.sentence(equation) + hint;
    List<Entry> entries = equation.entries().toList();
    Span span = entries.get(0).cell().span();
    List<Address> cells = entries.stream().map(Entry::address).toList();
    List<Related> related =
        entries.stream()
            .skip(1)
            .filter(entry -> entry.value().signum() != 0)
            .map(entry -> new Related(entry.cell().span(), value(entry)))
            .toList();
    return finding(span, message).weighing(equation.spec().severity()).about(cells).with(related);
  }

  private static String value(Entry entry) {
    return entry.address().inWords() + "为" + entry.value().toPlainString();
  }
}
