package report.dsl.ide.completion;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItemKind;
import report.dsl.forms.CellSpec;
import report.dsl.forms.QuantitySpec;
import report.dsl.forms.Span;
import report.dsl.ledger.BoundNumber;
import report.dsl.ledger.Entry;
import report.dsl.ledger.Ledger;
import report.dsl.model.Address;
import report.dsl.model.Filing;
import report.dsl.model.Formula;
import report.dsl.model.Prose.Bound.Style;

/** The cells that a number in the text can be bound to, each with its number of today. */
final class ReferenceProposals {

  /** What parts the names of a sum or ratio; within names a bare slash or dash may stand. */
  private static final Pattern SIGN = Pattern.compile("[+＋÷] *+| [/-] *+");

  private final String uri;
  private final Filing filing;
  private final Optional<Ledger> ledger;
  private final TabStops stops;

  ReferenceProposals(String uri, Filing filing, Optional<Ledger> ledger, TabStops stops) {
    this.uri = uri;
    this.filing = filing;
    this.ledger = ledger;
    this.stops = stops;
  }

  /** Proposals between braces, or behind one that nothing closes; empty anywhere else. */
  Optional<Proposals> at(CursorLine line) {
    String before = line.before();
    int open = before.lastIndexOf('{');
    if (open < 0 || !isProse(line) || before.indexOf('}', open) >= 0 || isEscaped(before, open)) {
      return Optional.empty();
    }
    int shut = closing(line.after());
    String closed = shut < 0 ? "}" : "";
    String typed = before.substring(open + 1);
    int bar = Math.max(typed.lastIndexOf('|'), typed.lastIndexOf('｜'));
    if (bar >= 0) {
      Span style = new Span(line.offset() - typed.length() + bar + 1, typed.length() - bar - 1);
      return Optional.of(Proposals.of(style, styles(closed)));
    }
    int start = line.offset() - typed.length() + operand(typed);
    int end = line.offset() + Math.max(0, operandEnd(line.after(), shut));
    Stream<Proposal> cells =
        Catalogue.of(filing.form()).stream()
            .map(
                entry ->
                    proposal(entry.address(), stops.name(entry.shortest()))
                        .writing(stops.name(entry.shortest()) + closed));
    Stream<Proposal> quantities =
        filing.form().quantities().stream().map(quantity -> proposal(quantity, closed));
    return Optional.of(
        Proposals.of(new Span(start, end - start), Stream.concat(quantities, cells)));
  }

  /** The ways to write a number; a ratio is only ever a percentage. */
  private static Stream<Proposal> styles(String closed) {
    return Stream.of(Style.TEN_THOUSANDS, Style.PERCENT)
        .map(
            style ->
                new Proposal(
                        CompletionItemKind.EnumMember,
                        style.word(),
                        style == Style.PERCENT ? "比例写成百分比" : "以万计")
                    .writing(style.word() + closed));
  }

  /** Where the last name of a sum or ratio begins in what is typed. */
  private static int operand(String typed) {
    Matcher sign = SIGN.matcher(typed);
    int start = 0;
    while (sign.find()) {
      start = sign.end();
    }
    return start;
  }

  /**
   * Where the name under the cursor ends: at the next sign or bar, or where the brace is closed.
   */
  private static int operandEnd(String after, int shut) {
    String rest = after.substring(0, Math.max(0, shut));
    Matcher sign = SIGN.matcher(rest);
    int bar = Math.max(rest.indexOf('|'), rest.indexOf('｜'));
    int end = sign.find() ? sign.start() : rest.length();
    return rest.substring(0, bar < 0 ? end : Math.min(bar, end)).stripTrailing().length();
  }

  private boolean isProse(CursorLine line) {
    return filing
        .prose()
        .anyMatch(prose -> filing.source().line(prose.span().offset()) == line.number());
  }

  private static boolean isEscaped(String text, int at) {
    int slashes = 0;
    while (at - slashes > 0 && text.charAt(at - slashes - 1) == '\\') {
      slashes++;
    }
    return slashes % 2 == 1;
  }

  /** Where the brace is closed, -1 when it is not: a sentence between is none that was meant. */
  private static int closing(String after) {
    for (int i = 0; i < after.length(); i++) {
      if (after.charAt(i) == '}') {
        return i;
      }
      if ("{，。；：、".indexOf(after.charAt(i)) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  /** A quantity with what it comes to; a ratio is written as a percentage. */
  private Proposal proposal(QuantitySpec quantity, String closed) {
    Style style = quantity.isRatio() ? Style.PERCENT : Style.PLAIN;
    String written = stops.name(quantity.name()) + (quantity.isRatio() ? "|" + style.word() : "");
    String today =
        ledger
            .flatMap(numbers -> BoundNumber.text(Formula.of(quantity), style, numbers))
            .orElse("没有数");
    return new Proposal(CompletionItemKind.Reference, written, today + " = " + quantity.inWords())
        .writing(written + closed);
  }

  private Proposal proposal(Address address, String shortest) {
    List<String> further = List.of(stops.name(address.toString()));
    return new Proposal(CompletionItemKind.Reference, shortest, today(address))
        .explainedBy(Completion.about(uri, address))
        .foundBy(further);
  }

  /** The cell's number in its unit, or why there is none. */
  private String today(Address address) {
    Optional<Entry> entry = ledger.flatMap(numbers -> numbers.entry(address));
    if (entry.isEmpty()) {
      return filing.tables().anyMatch(table -> table.spec() == address.table()) ? "没有数" : "没有这张表";
    }
    String unit =
        address.table().cell(address.row(), address.column()).map(CellSpec::unit).orElse("");
    return entry.get().isBlank() ? "未填" : entry.get().value().toPlainString() + unit;
  }
}
