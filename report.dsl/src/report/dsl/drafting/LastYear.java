package report.dsl.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import report.dsl.forms.CellSpec;
import report.dsl.forms.FormSpec;
import report.dsl.forms.IdentitySpec;
import report.dsl.forms.IdentitySpec.Reach;
import report.dsl.ledger.Entry;
import report.dsl.ledger.Given;
import report.dsl.model.Address;
import report.dsl.model.Amount;
import report.dsl.model.Filing;
import report.dsl.model.HeaderKey;
import report.dsl.rules.Subject;
import report.dsl.rules.Words;

/**
 * What a new report takes over from the same body's report of the year before: who it is, and the
 * cells that the form defines as last year's numbers. Prose is none of it.
 */
public final class LastYear {

  private static final List<HeaderKey> KEPT =
      List.of(HeaderKey.LEVEL, HeaderKey.CODE, HeaderKey.SIGNED);

  private final Filing last;
  private final Map<HeaderKey, String> headers = new EnumMap<>(HeaderKey.class);
  private final Map<Address, String> cells = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();

  /** Takes over what the report of last year has for a new one of that form. */
  public LastYear(FormSpec form, Subject last) {
    this.last = last.filing();
    takeHeaders();
    Given.cells(form, Reach.ACROSS_YEARS, (reach, cell) -> number(cell, last)).forEach(this::take);
  }

  /** The header lines that stay the same. */
  public Map<HeaderKey, String> headers() {
    return headers;
  }

  /** The cells that are last year's, as they are written. */
  public Map<Address, String> cells() {
    return cells;
  }

  /** Sentences on what was taken over, and what could not be. */
  public List<String> notes() {
    return notes;
  }

  private void takeHeaders() {
    for (HeaderKey key : KEPT) {
      last.header(key).ifPresent(header -> headers.put(key, header.value()));
    }
    if (!headers.isEmpty()) {
      notes.add(
          headers.keySet().stream()
              .map(HeaderKey::word)
              .collect(Collectors.joining("、", "从上年的年报带来文头：", "。")));
    }
  }

  /** The number that last year's report has there, if no blank stands behind it. */
  private static Optional<BigDecimal> number(Address cell, Subject last) {
    return cell.in(last.filing().form())
        .flatMap(last.ledger()::entry)
        .filter(entry -> !last.ledger().assumesZero(entry))
        .map(Entry::value);
  }

  private void take(IdentitySpec identity, Map<Address, Optional<BigDecimal>> defined) {
    int before = cells.size();
    defined.forEach(
        (address, value) -> {
          CellSpec spec = address.table().cell(address.row(), address.column()).orElseThrow();
          value
              .filter(number -> spec.signed() || number.signum() >= 0)
              .filter(Amount::isWritable)
              .ifPresent(number -> cells.put(address, spec.written(number)));
        });
    notes.add(note(identity, defined, cells.size() - before));
  }

  private static String note(
      IdentitySpec identity, Map<Address, Optional<BigDecimal>> defined, int taken) {
    String table = defined.keySet().iterator().next().table().name();
    String left = identity.left().get(0).text();
    String right =
        identity.right().stream()
            .map(term -> term.text().replace(Reach.ACROSS_YEARS.prefix(), ""))
            .map(Words::quote)
            .collect(Collectors.joining());
    String rest =
        taken == defined.size() ? "" : "；另有%d格上年的年报里没有数".formatted(defined.size() - taken);
    return "%s表的%s按上年年报的%s填写%d格%s，请核对。"
        .formatted(Words.quote(table), Words.quote(left), right, taken, rest);
  }
}
