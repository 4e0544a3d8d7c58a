package report.dsl.cli;

import java.io.PrintStream;
import report.dsl.rules.Finding;

/** {@code github}: workflow commands, which GitHub shows beside the changed lines. */
final class GithubListing implements Listing {

  private final PrintStream out;

  GithubListing(PrintStream out) {
    this.out = out;
  }

  @Override
  public void add(Outcome outcome) {
    for (Finding finding : outcome.findings()) {
      Place place = Place.of(outcome.checked().orElseThrow().source(), finding.span());
      out.print("::" + Weight.of(finding.severity()).github());
      out.print(" file=" + property(outcome.input().name()));
      out.print(",line=" + place.line() + ",endLine=" + place.endLine());
      if (place.line() == place.endLine()) { // columns of two lines are refused
        out.print(",col=" + place.column() + ",endColumn=" + place.endColumn());
      }
      out.print(",title=" + property(finding.code()));
      out.print("::" + data(finding.message()) + "\n");
    }
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
