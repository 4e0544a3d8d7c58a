package report.dsl.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import report.dsl.forms.Severity;
import report.dsl.generator.Sheet;
import report.dsl.generator.SheetIndex;
import report.dsl.generator.SheetIndex.Entry;
import report.dsl.model.Source;
import report.dsl.rules.Finding;
import report.dsl.rules.Verdict.Suppressed;

/**
 * {@code html}: a page for each report with what was found in it, to send back, and their index.
 */
final class HtmlListing implements Listing {

  private final SheetFolder folder;
  private final PrintStream out;
  private final BodyTable bodies;
  private final boolean strict;
  private final MemberRemarks remarks = new MemberRemarks();
  private final List<Line> lines = new ArrayList<>();

  /** What the index says of an input; what is said of it elsewhere comes later. */
  private record Line(Input input, String body, String year, String state, String counts) {}

  HtmlListing(Console console, boolean strict, SheetFolder folder) {
    this.folder = folder;
    this.out = console.out();
    this.strict = strict;
    this.bodies = new BodyTable(new Palette(false), strict, remarks);
  }

  @Override
  public void add(Outcome outcome) throws CommandProblem {
    bodies.add(outcome);
    Input input = outcome.input();
    if (outcome.checked().isEmpty()) {
      lines.add(new Line(input, input.place(), "", "读不到", ""));
      return;
    }
    String state = outcome.passes(strict) ? "通过" : "未通过";
    String body = outcome.body().equals(input.name()) ? input.place() : outcome.body();
    String counts = counts(outcome);
    folder.write(page(input), sheet(outcome, body, state, counts).page());
    lines.add(new Line(input, body, outcome.year(), state, counts));
  }

  private static Sheet sheet(Outcome outcome, String body, String state, String counts) {
    Source source = outcome.checked().orElseThrow().source();
    List<Sheet.Row> rows = new ArrayList<>();
    outcome.findings().forEach(finding -> rows.add(row(rows.size() + 1, finding, source)));
    List<Sheet.Reasoned> reasoned =
        outcome.suppressed().stream().map(one -> reasoned(one, source)).toList();
    String file = outcome.input().place();
    return new Sheet(body, outcome.year(), file, state, counts, rows, reasoned);
  }

  private static Sheet.Reasoned reasoned(Suppressed suppressed, Source source) {
    Finding finding = suppressed.finding();
    return new Sheet.Reasoned(
        source.line(finding.span().offset()), finding.message(), suppressed.reason());
  }

  private static String page(Input input) {
    return input.stem() + SiteFolder.PAGE;
  }

  private static String counts(Outcome outcome) {
    String found =
        outcome.findings().isEmpty()
            ? "没有发现问题"
            : "错误%d处，警告%d处，提示%d处"
                .formatted(
                    outcome.count(Severity.E),
                    outcome.count(Severity.W),
                    outcome.count(Severity.I));
    int reasoned = outcome.suppressed().size();
    return reasoned == 0 ? found : found + "；另有%d处已说明理由".formatted(reasoned);
  }

  private static Sheet.Row row(int number, Finding finding, Source source) {
    return new Sheet.Row(
        number,
        source.line(finding.span().offset()),
        Weight.of(finding.severity()).chinese(),
        finding.cells().size() == 1 ? finding.cells().get(0).inWords() : "",
        finding.message(),
        Ways.of(finding));
  }

  @Override
  public void end() throws CommandProblem {
    List<Entry> all = new ArrayList<>();
    for (Line line : lines) {
      String remark = line.input().path().map(remarks::of).orElse("");
      String page = line.counts().isEmpty() ? "" : page(line.input());
      all.add(new Entry(line.body(), line.year(), line.state(), line.counts(), remark, page));
    }
    for (MemberRemarks.Due due : remarks.due()) {
      all.add(new Entry(due.body(), due.year(), "未交", "", due.remark(), ""));
    }
    folder.write(Targets.INDEX + SiteFolder.PAGE, new SheetIndex(all, bodies.sum()).page());
    out.print(bodies.text());
    out.println("核对单写在“%s”，从%s看起。".formatted(folder.name(), Targets.INDEX + SiteFolder.PAGE));
  }
}
