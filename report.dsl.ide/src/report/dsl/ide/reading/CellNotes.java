package report.dsl.ide.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.dsl.forms.AxisSpec;
import report.dsl.forms.CellSpec;
import report.dsl.ide.document.Place;
import report.dsl.ide.reading.CellOrigins.Origin;
import report.dsl.ledger.BoundNumber;
import report.dsl.ledger.Entry;
import report.dsl.ledger.Equation;
import report.dsl.ledger.Ledger;
import report.dsl.model.Address;
import report.dsl.model.Amount;
import report.dsl.model.Cell;
import report.dsl.model.Filing;
import report.dsl.model.Formula;
import report.dsl.model.Prose;
import report.dsl.model.Prose.Bound.Style;
import report.dsl.rules.Arithmetic;
import report.dsl.rules.Explained;
import report.dsl.rules.Quantities;
import report.dsl.rules.Subject;

/** Explains a cell: what it is, what it holds, and what the identities make of that today. */
final class CellNotes {

  private final Subject subject;
  private final Filing filing;
  private final Ledger ledger;
  private final Explained explained;

  CellNotes(Subject subject) {
    this.subject = subject;
    this.filing = subject.filing();
    this.ledger = subject.ledger();
    this.explained = subject.explained();
  }

  /** A cell of a table; empty when nobody knows which of the form's it is. */
  Optional<Note> of(Place.Number number) {
    Cell cell = number.cell();
    return cell.address()
        .map(
            address ->
                elsewhere(
                    address,
                    place(address)
                        .text("单位", unit(address))
                        .text(state(cell, address))
                        .list(identities(address))
                        .text(waiting(address))));
  }

  /** What other reports have there, each with its place. */
  private Note elsewhere(Address address, Note note) {
    CellOrigins origins = new CellOrigins(subject, address);
    return note.links(links(origins.lastYear()))
        .text(origins.sum())
        .links(links(origins.members()));
  }

  private static Map<String, String> links(List<Origin> origins) {
    Map<String, String> links = new LinkedHashMap<>();
    origins.forEach(origin -> links.putIfAbsent(origin.words(), origin.link()));
    return links;
  }

  /** A bound number: the cell it is bound to, or those that it could be. */
  Note of(Prose.Bound bound) {
    if (bound.cells().size() > 1) {
      List<String> candidates =
          bound.cells().stream().map(a -> a.shortest(filing.form()) + "：" + a.inWords()).toList();
      return new Note().title(bound.text()).text("可以指几格，请写明是哪一格。").list(candidates);
    }
    if (bound.formula().isEmpty()) {
      return new Note().title(bound.text()).text("本表式里没有这一格。");
    }
    if (bound.cells().isEmpty() || bound.style() != Style.PLAIN) {
      return worked(bound, bound.formula().get());
    }
    Address address = bound.cells().get(0);
    Optional<Entry> entry = ledger.entry(address);
    String value =
        entry
            .filter(found -> !found.isBlank())
            .map(
                found ->
                    "现为" + found.value().toPlainString() + unit(address) + assumed(found) + "。")
            .orElse(entry.isPresent() ? "这一格空白，刊印时为“＿＿”。" : "这一格还没有能读的数字。");
    return place(address).code("地址", address.toString()).text(value);
  }

  /** What is worked out: from which cells, and what that comes to. */
  private Note worked(Prose.Bound bound, Formula formula) {
    Note note = new Note().title(bound.text()).text("取", Quantities.names(formula));
    return BoundNumber.text(bound, ledger)
        .map(number -> "现为" + Quantities.arithmetic(formula, ledger) + "，写作" + number + "。")
        .map(note::text)
        .orElseGet(() -> note.text("现在算不出，刊印时为“＿＿”。"));
  }

  static Note place(Address address) {
    return new Note()
        .title(path(address.row()) + "，" + path(address.column()))
        .text("表", address.table().name());
  }

  static String path(AxisSpec axis) {
    return String.join(" / ", axis.label().levels());
  }

  static String unit(Address address) {
    CellSpec spec = address.table().cell(address.row(), address.column()).orElseThrow();
    return spec.unit();
  }

  private String state(Cell cell, Address address) {
    if (cell.amount() instanceof Amount.Blank) {
      return explained.text(cell).map(number -> "空白；按勾稽关系应为" + number + "。").orElse("空白。");
    }
    if (cell.amount() instanceof Amount.Unreadable) {
      return "写的是“" + cell.text() + "”，不是数字。";
    }
    String how = cell.amount() instanceof Amount.Computed ? "由勾稽关系算得" : "现为";
    return ledger
        .entry(address)
        .map(entry -> how + entry.value().toPlainString() + assumed(entry) + "。")
        .orElse("");
  }

  private String assumed(Entry entry) {
    return ledger.assumesZero(entry) ? "（若空白为0）" : "";
  }

  private List<String> identities(Address address) {
    List<String> lines = new ArrayList<>();
    for (Equation equation : ledger.equations()) {
      if (equation.isAbout(address)) {
        String state = equation.holds() ? "成立" : ledger.fails(equation) ? "不成立" : "还缺数";
        String statement = Arithmetic.statement(equation.spec());
        lines.add(state + "：" + statement + "。" + Arithmetic.inWords(equation) + "。");
      }
    }
    return lines;
  }

  private String waiting(Address address) {
    int waiting = ledger.waiting(address);
    return waiting == 0 ? "" : "另有%d条勾稽关系缺少别的格，还不能计算。".formatted(waiting);
  }
}
