package report.dsl.cli;

import java.io.PrintStream;
import java.util.List;
import report.dsl.forms.Severity;
import report.dsl.model.Source;
import report.dsl.rules.Finding;

/** {@code junit}: each input a suite, each finding a case, for the test pages of build servers. */
final class JunitListing implements Listing {

  private final PrintStream out;
  private final boolean strict;

  /**
   * @param strict whether a warning fails its case
   */
  JunitListing(PrintStream out, boolean strict) {
    this.out = out;
    this.strict = strict;
  }

  @Override
  public void begin() {
    out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"report\">\n");
  }

  @Override
  public void add(Outcome outcome) {
    List<Finding> findings = outcome.findings();
    String name = escape(outcome.input().name());
    int errors = outcome.checked().isEmpty() ? 1 : 0;
    long failures = findings.stream().filter(this::fails).count();
    out.printf(
        "  <testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"%d\" skipped=\"0\">\n",
        name, Math.max(1, findings.size()), failures, errors);
    if (errors > 0) {
      error(name, outcome.problem());
    } else if (findings.isEmpty()) {
      out.printf("    <testcase classname=\"%s\" name=\"检查\"/>\n", name);
    }
    findings.forEach(finding -> write(name, outcome.checked().orElseThrow().source(), finding));
    out.print("  </testsuite>\n");
  }

  @Override
  public void missing(String problem) {
    out.print("  <testsuite name=\"路径\" tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0\">\n");
    error("路径", problem);
    out.print("  </testsuite>\n");
  }

  @Override
  public void end() {
    out.print("</testsuites>\n");
  }

  private void open(String suite, String name) {
    out.printf("    <testcase classname=\"%s\" name=\"%s\">\n", suite, name);
  }

  private void error(String suite, String problem) {
    open(suite, "读取");
    out.printf("      <error message=\"%s\"/>\n    </testcase>\n", escape(problem));
  }

  private void write(String suite, Source source, Finding finding) {
    Place place = Place.of(source, finding.span());
    String message = escape(finding.message());
    open(suite, escape(finding.code()) + " " + place.line() + ":" + place.column());
    if (fails(finding)) {
      out.printf(
          "      <failure type=\"%s\" message=\"%s\">%s:%d:%d</failure>\n",
          escape(finding.code()), message, suite, place.line(), place.column());
    } else {
      out.printf("      <system-out>%s</system-out>\n", message);
    }
    out.print("    </testcase>\n");
  }

  private boolean fails(Finding finding) {
    return finding.severity() == Severity.E || strict && finding.severity() == Severity.W;
  }

  /** For text and attributes; characters that no XML file can hold, even escaped, are left out. */
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\t', '\n', '\r' -> escaped.append("&#").append(c).append(';');
                default -> {
                  if (isXml(c)) {
                    escaped.appendCodePoint(c);
                  }
                }
              }
            });
    return escaped.toString();
  }

  private static boolean isXml(int c) {
    return c >= 0x20 && c <= 0xD7FF && !(c >= 0x7F && c <= 0x9F)
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
