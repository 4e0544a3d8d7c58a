package report.dsl.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.dsl.context.Sums;
import report.dsl.forms.CellSpec;
import report.dsl.forms.FormSpec;
import report.dsl.forms.IdentitySpec.Reach;
import report.dsl.forms.TableSpec;
import report.dsl.ledger.Given;
import report.dsl.model.Address;
import report.dsl.model.Amount;
import report.dsl.rules.Words;

/** The cells of a new report that are its members' numbers added up. */
public final class RolledUp {

  private final Sums sums;
  private final Map<Address, Optional<BigDecimal>> defined = new LinkedHashMap<>();
  private final Map<Address, String> cells = new LinkedHashMap<>();
  private final Map<TableSpec, String> comments = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();

  /** Fills a form's cells as its 汇总 identities say; the others stay blank. */
  public RolledUp(FormSpec form, Sums sums) {
    this.sums = sums;
    Given.cells(form, Reach.ACROSS_MEMBERS, (reach, cell) -> sums.number(cell))
        .values()
        .forEach(defined::putAll);
    defined.forEach(
        (cell, sum) ->
            sum.ifPresent(value -> written(cell, value).ifPresent(n -> cells.put(cell, n))));
    form.tables().forEach(this::comment);
    noteDoubts();
  }

  private static Optional<String> written(Address cell, BigDecimal value) {
    CellSpec spec = cell.table().cell(cell.row(), cell.column()).orElseThrow();
    return Amount.isWritable(value) ? Optional.of(spec.written(value)) : Optional.empty();
  }

  /**
   * The cells that members' numbers add up to, with the sums; without one where they do not say.
   */
  public Map<Address, Optional<BigDecimal>> sums() {
    return defined;
  }

  /** The sums as they are written. */
  Map<Address, String> cells() {
    return cells;
  }

  /** What is to be said above tables whose cells are not all sums. */
  Map<TableSpec, String> comments() {
    return comments;
  }

  private void comment(TableSpec table) {
    List<String> open =
        Address.all(table).filter(cell -> !cells.containsKey(cell)).map(Address::inWords).toList();
    if (!open.isEmpty()) {
      String words = "%d格没有填写，成员没有数，或者不能由各成员相加：%s。".formatted(open.size(), Words.list(open, "格"));
      comments.put(table, words);
      notes.add(Words.quote(table.name()) + "表：" + words);
    }
  }

  private void noteDoubts() {
    List<String> doubtful =
        cells.keySet().stream()
            .filter(cell -> sums.doubtful(cell) > 0)
            .map(Address::inWords)
            .toList();
    if (!doubtful.isEmpty()) {
      notes.add("%d格的和里有成员没有数或者有错误，应当核实：%s。".formatted(doubtful.size(), Words.list(doubtful, "格")));
    }
  }

  /** Sentences on what could not be added up, and what may be wrong. */
  public List<String> notes() {
    return notes;
  }
}
