package report.dsl.cli;

import java.io.PrintStream;
import report.dsl.rules.Finding;

/**
 * {@code gnu}: one finding a line as compilers print them, {@code FILE:3.5-3.9: error: 句子 [rule]},
 * for editors that turn such lines into jumps; then all bodies in a table.
 */
final class GnuListing implements Listing {

  private final PrintStream out;
  private final BodyTable bodies;

  GnuListing(PrintStream out, boolean strict) {
    this.out = out;
    bodies = new BodyTable(new Palette(false), strict, new MemberRemarks());
  }

  @Override
  public void add(Outcome outcome) {
    bodies.add(outcome);
    for (Finding finding : outcome.findings()) {
      Place place = Place.of(outcome.checked().orElseThrow().source(), finding.span());
      out.printf(
          "%s:%d.%d-%d.%d: %s: %s [%s]\n",
          Printable.line(outcome.input().name()),
          place.line(),
          place.column(),
          place.endLine(),
          place.endColumn(),
          Weight.of(finding.severity()).english(),
          Printable.line(finding.message()),
          finding.code());
    }
  }

  @Override
  public void end() {
    out.print(bodies.text());
  }
}
