package report.dsl.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import report.dsl.model.Address;
import report.dsl.rules.Finding;
import report.dsl.rules.Fix;

/**
 * {@code csv}: one finding a line, for Excel: with a byte order mark, by which it knows UTF-8, and
 * without a cell that it would take for a formula.
 */
final class CsvListing implements Listing {

  private static final String MARK = "\uFEFF";
  private static final List<String> HEADER =
      List.of("文件", "单位", "年度", "行", "列", "严重性", "代码", "说明", "单元格", "修改办法");

  private final PrintStream out;

  CsvListing(PrintStream out) {
    this.out = out;
  }

  @Override
  public void begin() {
    out.print(MARK);
    line(HEADER);
  }

  @Override
  public void add(Outcome outcome) {
    for (Finding finding : outcome.findings()) {
      Place place = Place.of(outcome.checked().orElseThrow().source(), finding.span());
      line(
          List.of(
              outcome.input().name(),
              outcome.body(),
              outcome.year(),
              String.valueOf(place.line()),
              String.valueOf(place.column()),
              Weight.of(finding.severity()).chinese(),
              finding.code(),
              finding.message(),
              finding.cells().stream().map(Address::toString).collect(Collectors.joining(" ")),
              finding.preferred().map(Fix::title).orElse("")));
    }
  }

  private void line(List<String> cells) {
    out.print(cells.stream().map(CsvListing::cell).collect(Collectors.joining(",", "", "\r\n")));
  }

  private static String cell(String text) {
    String safe = isFormula(text) ? "'" + text : text;
    return safe.matches("(?s).*[,\"\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0;
  }
}
