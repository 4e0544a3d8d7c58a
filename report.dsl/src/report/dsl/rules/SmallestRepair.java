package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import report.dsl.forms.Severity;
import report.dsl.ledger.Equation;
import report.dsl.ledger.Imbalance;
import report.dsl.ledger.Repair;
import report.dsl.rules.Finding.Related;

/**
 * When exactly one smallest set of cells explains all failing identities that hang together, these
 * cells are the finding and the identities are its evidence.
 */
final class SmallestRepair implements Rule<Subject> {

  private static final int EVIDENCE = 3;

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    subject.explained().ledger().imbalances().stream()
        .filter(Imbalance::unique)
        .map(this::finding)
        .forEach(found);
  }

  private Finding finding(Imbalance imbalance) {
    Repair repair = imbalance.repairs().get(0);
    int count = imbalance.failing().size();
    String message =
        "%s，%s勾稽关系由此成立。%s。"
            .formatted(
                Changes.shouldBe(repair),
                count == 1 ? "有关" : count + "条",
                imbalance.failing().stream()
                    .limit(EVIDENCE)
                    .map(Arithmetic::inWords)
                    .collect(Collectors.joining("；")));
    return finding(repair.changes().get(0).entry().cell().span(), message)
        .about(Changes.cells(repair))
        .with(related(imbalance, repair))
        .fixedBy(List.of(Changes.fix(repair)));
  }

  /** The other cells to change, then the first term of each failing identity. */
  private static List<Related> related(Imbalance imbalance, Repair repair) {
    List<Related> related =
        repair.changes().stream()
            .skip(1)
            .map(c -> new Related(c.entry().cell().span(), "同时改为" + c.value().toPlainString()))
            .collect(Collectors.toList());
    for (Equation equation : imbalance.failing()) {
      equation
          .entries()
          .findFirst()
          .map(entry -> new Related(entry.cell().span(), Arithmetic.inWords(equation)))
          .ifPresent(related::add);
    }
    return related;
  }
}
