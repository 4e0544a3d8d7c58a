package report.dsl.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.Severity;
import report.dsl.ledger.Ledger;
import report.dsl.ledger.Worth;
import report.dsl.model.Filing;
import report.dsl.model.Formula;
import report.dsl.prose.Claimed;

/** A sentence by which all cases ended in one way (均获维持), while the table has others too. */
final class TextReview implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    for (Claimed claim : subject.statements().claims()) {
      Formula all = claim.of().meanings().get(0).formula();
      Optional<BigDecimal> whole = worth(all, subject.ledger());
      Optional<BigDecimal> part = worth(claim.in(claim.column()), subject.ledger());
      if (whole.isPresent() && part.isPresent() && part.get().compareTo(whole.get()) < 0) {
        found.accept(wrong(claim, all, subject));
      }
    }
  }

  private static Optional<BigDecimal> worth(Formula formula, Ledger ledger) {
    return ledger.worth(formula).map(Worth::top);
  }

  private Finding wrong(Claimed claim, Formula all, Subject subject) {
    Filing filing = subject.filing();
    ColumnSpec total = all.top().get(0).cell().column();
    List<ColumnSpec> columns =
        claim.of().table().columns().stream()
            .filter(column -> column != total)
            .filter(
                column ->
                    worth(claim.in(column), subject.ledger())
                        .filter(w -> w.signum() > 0)
                        .isPresent())
            .toList();
    String outcomes =
        columns.stream()
            .map(c -> c.name() + number(claim, c, subject))
            .collect(Collectors.joining("，"));
    String message =
        "这里写“%s”，而表中%s为%s，其中%s。"
            .formatted(
                filing.source().text(claim.span()),
                Quantities.name(claim.of().meanings().get(0)),
                worth(all, subject.ledger()).orElseThrow().toPlainString(),
                outcomes);
    String details =
        columns.stream()
            .map(
                c ->
                    new Draft(filing).name(c.name())
                        + number(claim, c, subject)
                        + claim.of().figure().measure())
            .collect(Collectors.joining("、", "其中", ""));
    return finding(claim.span(), message)
        .about(all.cells().toList())
        .choosing(List.of(new Fix("改为“" + details + "”", new Edit(claim.span(), details))));
  }

  private static String number(Claimed claim, ColumnSpec column, Subject subject) {
    return worth(claim.in(column), subject.ledger()).orElseThrow().toPlainString();
  }
}
