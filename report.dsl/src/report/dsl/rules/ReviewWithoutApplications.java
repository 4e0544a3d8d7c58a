package report.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import report.dsl.forms.FormSpec.Presupposition;
import report.dsl.forms.Severity;
import report.dsl.ledger.Entry;
import report.dsl.model.Address;
import report.dsl.model.Cell;

/** Numbers in a table although all cells that it presupposes are 0 ({@code 前提} in the form). */
final class ReviewWithoutApplications implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.I;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    for (Presupposition presupposition : subject.filing().form().presuppositions()) {
      List<Entry> zeros = zeros(presupposition, subject);
      List<Cell> filled = Cells.aboveZero(subject.filing(), presupposition.table());
      if (!zeros.isEmpty() && !filled.isEmpty()) {
        found.accept(unexpected(filled, zeros));
      }
    }
  }

  /** The presupposed cells; none when one is above 0, blank or not there. */
  private static List<Entry> zeros(Presupposition presupposition, Subject subject) {
    List<Entry> zeros = new ArrayList<>();
    for (var cell : presupposition.terms().stream().flatMap(t -> t.cells().stream()).toList()) {
      Optional<Entry> entry =
          subject.explained().ledger().entry(new Address(cell.table(), cell.row(), cell.column()));
      if (entry.filter(e -> !e.isBlank() && e.value().signum() == 0).isEmpty()) {
        return List.of();
      }
      zeros.add(entry.get());
    }
    return zeros;
  }

  private Finding unexpected(List<Cell> filled, List<Entry> zeros) {
    String names =
        zeros.stream().map(entry -> Cells.name(entry.cell())).collect(Collectors.joining());
    String message =
        "%s填写%s，而%s都是0，请核对是否漏填。".formatted(Cells.name(filled.get(0)), filled.get(0).text(), names);
    return finding(filled.get(0).span(), message)
        .about(filled.stream().flatMap(cell -> cell.address().stream()).toList())
        .with(
            zeros.stream()
                .map(
                    zero -> new Finding.Related(zero.cell().span(), Cells.name(zero.cell()) + "是0"))
                .toList());
  }
}
