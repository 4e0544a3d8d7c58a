package report.dsl.ide.reading;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Location;
import report.dsl.context.LastYear;
import report.dsl.context.Members;
import report.dsl.context.Neighbour;
import report.dsl.context.Share;
import report.dsl.forms.IdentitySpec.Reach;
import report.dsl.ide.document.Positions;
import report.dsl.ledger.Entry;
import report.dsl.ledger.Equation;
import report.dsl.ledger.Given;
import report.dsl.ledger.Summand;
import report.dsl.model.Address;
import report.dsl.rules.Subject;

/** The cells of other reports that a cell's number comes from: last year's, and the members'. */
final class CellOrigins {

  /** Of a city's 168 members nobody reads through more. */
  private static final int MOST = 10;

  private final Subject subject;
  private final Address cell;

  /**
   * A cell of another report.
   *
   * @param words whose and which number
   */
  record Origin(String words, Location location) {

    /** Its address with its line, as links write it. */
    String link() {
      String file = location.getUri().replace("(", "%28").replace(")", "%29");
      return file + "#L" + (location.getRange().getStart().getLine() + 1);
    }
  }

  CellOrigins(Subject subject, Address cell) {
    this.subject = subject;
    this.cell = cell;
  }

  /** The cells of last year's report by which the form defines this one. */
  List<Origin> lastYear() {
    LastYear last = subject.context().lastYear();
    return subject.ledger().across().stream()
        .filter(equation -> equation.spec().reach() == Reach.ACROSS_YEARS && isDefined(equation))
        .flatMap(equation -> equation.right().stream())
        .map(Summand::elsewhere)
        .flatMap(Optional::stream)
        .flatMap(there -> last.entry(there).stream())
        .map(
            entry ->
                new Origin(
                    "上年的年报：%s为%s"
                        .formatted(entry.address().inWords(), entry.value().toPlainString()),
                    location(last.report().orElseThrow(), entry)))
        .toList();
  }

  private boolean isDefined(Equation equation) {
    return equation.left().size() == 1
        && equation.left().get(0).entry().filter(e -> e.address().equals(cell)).isPresent();
  }

  /** The members' cells with the largest numbers. */
  List<Origin> members() {
    Members members = subject.context().members();
    return largest().limit(MOST).flatMap(share -> origin(share, members).stream()).toList();
  }

  /**
   * What the members have together, and those among them that are not listed; empty without any.
   */
  String sum() {
    Members members = subject.context().members();
    Optional<BigDecimal> sum = members.sums().number(cell).filter(value -> isSum());
    List<Share> rest = largest().skip(MOST).toList();
    String others =
        rest.isEmpty() ? "" : "，下列以外的%d个共%s".formatted(rest.size(), sum(rest).toPlainString());
    return sum.map(
            value ->
                "%d个成员之和为%s%s。".formatted(members.counted().size(), value.toPlainString(), others))
        .orElse("");
  }

  private static BigDecimal sum(List<Share> shares) {
    return shares.stream().map(Share::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Stream<Share> largest() {
    return isSum()
        ? subject.context().members().shares(cell).stream()
            .filter(share -> share.value().signum() != 0)
            .sorted(Comparator.comparing(Share::value).reversed())
        : Stream.empty();
  }

  /** Whether there are members and the form adds their numbers up in this cell. */
  private boolean isSum() {
    Members members = subject.context().members();
    return !members.counted().isEmpty()
        && Given.cells(
                subject.filing().form(),
                Reach.ACROSS_MEMBERS,
                (reach, address) -> members.sums().number(address))
            .values()
            .stream()
            .anyMatch(given -> given.containsKey(cell));
  }

  private Optional<Origin> origin(Share share, Members members) {
    return members
        .report(share.member())
        .flatMap(
            report ->
                cell.in(report.filing().form())
                    .flatMap(there -> report.ledger().entry(there))
                    .map(
                        entry ->
                            new Origin(
                                "%s %s"
                                    .formatted(
                                        share.member().name(), share.value().toPlainString()),
                                location(report, entry))));
  }

  private static Location location(Neighbour report, Entry entry) {
    return new Location(
        report.file().toUri().toString(),
        Positions.range(report.filing().source(), entry.cell().span()));
  }
}
