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
import report.dsl.forms.SectionSpec;
import report.dsl.forms.TableSpec;
import report.dsl.ledger.Entry;
import report.dsl.ledger.Given;
import report.dsl.model.Address;
import report.dsl.model.Amount;
import report.dsl.model.Filing;
import report.dsl.model.Header;
import report.dsl.model.HeaderKey;
import report.dsl.model.LastYearMark;
import report.dsl.rules.Subject;
import report.dsl.rules.Words;

/**
 * What a new report takes over from the same body's report of the year before: who it is, and the
 * cells that the form defines as last year's numbers, and its words, every sentence of them marked.
 */
public final class LastYear {

  private static final List<HeaderKey> KEPT =
      List.of(HeaderKey.LEVEL, HeaderKey.CODE, HeaderKey.SIGNED);

  /** What is longer is no body's name, nor anything else that these lines say. */
  private static final int LONGEST_VALUE = 255;

  private final Filing last;
  private final Map<HeaderKey, String> headers = new EnumMap<>(HeaderKey.class);
  private final Map<Address, String> cells = new LinkedHashMap<>();
  private final CarriedProse prose;
  private final List<String> notes = new ArrayList<>();

  /**
   * Takes over what the report of last year has for a new one of that form.
   *
   * @param link how the new report names last year's file; empty when it cannot
   */
  public LastYear(FormSpec form, Subject last, Optional<String> link) {
    this.last = last.filing();
    this.prose = new CarriedProse(form, last.filing());
    noteProse();
    takeHeaders();
    link.filter(Header::canHold).ifPresent(file -> headers.put(HeaderKey.LAST_YEAR, file));
    if (link.filter(file -> !Header.canHold(file)).isPresent()) {
      notes.add("没有写「上年」：上年年报的文件名里有换行一类的字符，写不进文头；请给文件改名以后补上。");
    }
    Given.cells(form, Reach.ACROSS_YEARS, (reach, cell) -> number(cell, last)).forEach(this::take);
    noteTables(form);
  }

  /** The header lines that stay the same. */
  public Map<HeaderKey, String> headers() {
    return headers;
  }

  /** The cells that are last year's, as they are written. */
  public Map<Address, String> cells() {
    return cells;
  }

  /** Its paragraphs and sub-headings, by the section of the new form, every sentence marked. */
  Map<SectionSpec, List<String>> prose() {
    return prose.lines();
  }

  /** Sentences on what was taken over, and what could not be. */
  public List<String> notes() {
    return notes;
  }

  private void takeHeaders() {
    for (HeaderKey key : KEPT) {
      last.header(key)
          .filter(header -> header.value().length() <= LONGEST_VALUE)
          .ifPresent(header -> headers.put(key, header.value()));
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

  private void noteProse() {
    if (!prose.lines().isEmpty()) {
      notes.add("上年的文字每一句前面标有“%s”，核对、改写以后删去标记；留着标记的年报不能生成。".formatted(LastYearMark.TEXT));
    }
    if (!prose.lost().isEmpty()) {
      notes.add("没有带来的章节：%s，新的表式里没有。".formatted(Words.list(prose.lost(), "章")));
    }
  }

  /** The tables of which this form has not all cells. */
  private void noteTables(FormSpec form) {
    List<String> gone =
        last.form()
            .tables()
            .filter(table -> Address.all(table).anyMatch(cell -> cell.in(form).isEmpty()))
            .map(TableSpec::name)
            .toList();
    if (!gone.isEmpty()) {
      notes.add(
          "上年用的是%s，其中%s的格与%s不全相同，没有对应的不比较。"
              .formatted(
                  Words.quote(last.form().name()),
                  Words.list(gone, "张表"),
                  Words.quote(form.name())));
    }
  }
}
