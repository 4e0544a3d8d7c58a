package report.dsl.generator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import report.dsl.forms.Script;
import report.dsl.ledger.BoundNumber;
import report.dsl.ledger.Ledger;
import report.dsl.model.Filing;
import report.dsl.model.HeaderKey;
import report.dsl.model.Prose;
import report.dsl.model.Prose.Bound.Style;
import report.dsl.rules.Subject;

/**
 * A report about to be published: what page and data have in common.
 *
 * @param ledger the numbers of the report, computed cells included
 * @param draft whether it is published in spite of its errors and has to say so
 */
public record Publication(Filing filing, Ledger ledger, Stamp stamp, boolean draft) {

  /** What is printed for a number or name that is not there. */
  public static final String GAP = "＿＿";

  /** Makes a report ready. */
  public static Publication of(Subject report, boolean draft) {
    return new Publication(report.filing(), report.ledger(), Stamp.of(report.filing()), draft);
  }

  /** The body that reports; empty when the report does not say. */
  public String body() {
    return value(HeaderKey.BODY);
  }

  /** The title, by the form where the report gives none. */
  public String title() {
    String own = value(HeaderKey.TITLE);
    if (!own.isEmpty()) {
      return own;
    }
    String title = official(filing.form().headline());
    for (HeaderKey key : HeaderKey.values()) {
      String value = value(key);
      title = title.replace(official("{" + key.word() + "}"), value.isEmpty() ? GAP : value);
    }
    return title;
  }

  /** Who signs. */
  public String signature() {
    String signed = value(HeaderKey.SIGNED);
    return signed.isEmpty() ? body() : signed;
  }

  /** The value of a header as it may be published, empty when there is none. */
  public String value(HeaderKey key) {
    return Plain.of(filing.value(key));
  }

  /** The day that a header gives; empty when it gives none or no day of the calendar. */
  public Optional<LocalDate> day(HeaderKey key) {
    try {
      return filing.header(key).map(header -> LocalDate.parse(header.value()));
    } catch (DateTimeException e) {
      return Optional.empty(); // the page then prints what the header says, word for word
    }
  }

  /** The day in words, 2025年1月20日; what the header says when that is no day. */
  public String dayInWords(HeaderKey key) {
    return day(key)
        .map(d -> d.getYear() + "年" + d.getMonthValue() + "月" + d.getDayOfMonth() + "日")
        .orElseGet(() -> value(key));
  }

  /** The number that prose refers to, as it is printed; empty when there is none. */
  public Optional<String> number(Prose.Bound reference) {
    boolean cell = reference.cells().size() == 1 && reference.style() == Style.PLAIN;
    return cell
        ? Optional.of(Figure.of(ledger.entry(reference.cells().get(0))))
            .filter(figure -> figure.state() == Figure.State.NUMBER)
            .map(Figure::text)
        : BoundNumber.text(reference, ledger);
  }

  /** The language tag of the text. */
  public String language() {
    return filing.traditional() ? "zh-Hant" : "zh-Hans";
  }

  /** Words of the form or of the page in the script of the report. */
  public String official(String words) {
    return filing.traditional() ? Script.traditional(words) : words;
  }
}
