package report.dsl.context;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import report.dsl.forms.Names;
import report.dsl.ledger.Entry;
import report.dsl.model.Address;
import report.dsl.model.Filing;
import report.dsl.model.Header;
import report.dsl.model.HeaderKey;

/**
 * The report of the year before that a report names ({@code 上年}).
 *
 * @param header the line that names it; empty when none does
 * @param file the file it names
 * @param report what is in it; empty when it is not found or no report
 * @param beside another file beside it that is it, when none is named or the named one is not
 * @param own the report that names it
 */
public record LastYear(
    Optional<Header> header,
    NamedFile file,
    Optional<Neighbour> report,
    Optional<Path> beside,
    Filing own) {

  /** Looks for it and reads it. */
  static LastYear of(Filing own, Surroundings around) {
    Optional<Header> header = own.header(HeaderKey.LAST_YEAR);
    NamedFile file = header.map(named -> around.file(named.value())).orElseGet(NamedFile::unknown);
    Optional<Neighbour> report = file.found().flatMap(around::read);
    LastYear named = new LastYear(header, file, report, Optional.empty(), own);
    return named.comparable().isPresent()
        ? named
        : new LastYear(header, file, report, beside(own, around, file), own);
  }

  private static Optional<Path> beside(Filing own, Surroundings around, NamedFile named) {
    return own.year()
        .flatMap(year -> around.find(own.value(HeaderKey.BODY), year - 1))
        .filter(found -> !named.path().equals(Optional.of(found)))
        .filter(found -> Header.canHold(found.getFileName().toString()));
  }

  /** Whether it is of the same body: of the same name, or the same code under another name. */
  public boolean isOfSameBody() {
    return report
        .filter(last -> same(last, HeaderKey.BODY) || same(last, HeaderKey.CODE))
        .isPresent();
  }

  private boolean same(Neighbour last, HeaderKey key) {
    String value = Names.key(own.value(key));
    return !value.isEmpty() && value.equals(Names.key(last.filing().value(key)));
  }

  /** Whether it is of the year before. */
  public boolean isOfYearBefore() {
    return own.year().isPresent()
        && report
            .flatMap(last -> last.filing().year())
            .filter(year -> year == own.year().get() - 1)
            .isPresent();
  }

  /** The report, when its numbers are those to compare with. */
  public Optional<Neighbour> comparable() {
    return report.filter(last -> isOfSameBody() && isOfYearBefore());
  }

  /** Whether it is on another form. */
  public boolean isOnOtherForm() {
    return report.filter(last -> last.filing().form() != own.form()).isPresent();
  }

  /** What it has in the cell of that name; its own form may have none. */
  public Optional<Entry> entry(Address cell) {
    return comparable()
        .flatMap(
            last ->
                cell.in(last.filing().form())
                    .filter(there -> SameCell.is(there, cell))
                    .flatMap(there -> last.ledger().entry(there)));
  }

  /** Its number in the cell of that name, if no blank stands behind it. */
  Optional<BigDecimal> number(Address cell) {
    return entry(cell)
        .filter(entry -> !comparable().orElseThrow().ledger().assumesZero(entry))
        .map(Entry::value);
  }
}
