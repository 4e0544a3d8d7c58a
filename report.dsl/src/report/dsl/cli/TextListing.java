package report.dsl.cli;

import java.io.PrintStream;
import report.dsl.forms.Severity;
import report.dsl.model.Source;
import report.dsl.rules.Finding;
import report.dsl.rules.Finding.Related;
import report.dsl.rules.Fix;

/** {@code text}: for people, each finding with its line, then all bodies in a table. */
final class TextListing implements Listing {

  private static final String MARGIN = "    ";

  private final PrintStream out;
  private final Palette palette;
  private final BodyTable bodies;

  TextListing(Console console, boolean strict) {
    out = console.out();
    palette = new Palette(console.colour());
    bodies = new BodyTable(palette, strict, new MemberRemarks());
  }

  @Override
  public void add(Outcome outcome) {
    bodies.add(outcome);
    outcome.findings().forEach(finding -> show(outcome, finding));
  }

  @Override
  public void end() {
    out.print(bodies.text());
  }

  /** Only how much was found in a report, and where it is to be seen. */
  void count(Outcome outcome) {
    String name = Printable.line(outcome.input().name());
    out.println(
        "%s：错误%d处，警告%d处；运行 report check 看每一处。"
            .formatted(palette.strong(name), outcome.count(Severity.E), outcome.count(Severity.W)));
  }

  /** One finding with its place, its line, its sentence and its fixes. */
  void show(Outcome outcome, Finding finding) {
    Source source = outcome.checked().orElseThrow().source();
    Place place = Place.of(source, finding.span());
    Severity severity = finding.severity();
    String where =
        Printable.line(outcome.input().name()) + ":" + place.line() + ":" + place.column();
    String word = palette.of(severity, Weight.of(severity).chinese());
    out.println(palette.strong(where) + " " + word + " " + finding.code());
    Excerpt excerpt = Excerpt.of(source, finding.span());
    if (!excerpt.line().isBlank()) {
      out.println(MARGIN + excerpt.line());
      out.println(MARGIN + palette.of(severity, excerpt.pointer()));
    }
    out.println(MARGIN + Printable.line(finding.message()));
    String ways = ways(finding);
    if (!ways.isEmpty()) {
      out.println(MARGIN + palette.faint(Printable.line(ways)));
    }
    finding.preferred().ifPresent(fix -> insertion(source, fix));
    finding.related().forEach(related -> elsewhere(outcome, related));
    out.println();
  }

  /** A place in another report, by its file and line. */
  private void elsewhere(Outcome outcome, Related related) {
    related
        .in()
        .ifPresent(
            other -> {
              Place place = Place.of(other.filing().source(), related.span());
              String file = outcome.input().beside(other.file()).name();
              String where = file + ":" + place.line() + ":" + place.column();
              String line = "见 %s %s".formatted(where, related.message());
              out.println(MARGIN + palette.faint(Printable.line(line)));
            });
  }

  private void insertion(Source source, Fix fix) {
    for (String line : Insertion.of(source, fix)) {
      out.println(line.isBlank() ? "" : MARGIN + palette.faint(line));
    }
  }

  private static String ways(Finding finding) {
    String ways = Ways.of(finding);
    return ways.isEmpty() ? "" : (finding.undecided() ? "可能的改法：" : "修改办法：") + ways;
  }
}
