package report.dsl.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import report.dsl.forms.Severity;
import report.dsl.generator.Sheet;
import report.dsl.generator.SheetIndex;
import report.dsl.generator.SheetIndex.Entry;
import report.dsl.model.Source;
import report.dsl.rules.Finding;

/**
 * {@code html}: a page for each report with what was found in it, to send back, and their index.
 */
final class HtmlListing implements Listing {

  private final SheetFolder folder;
  private final PrintStream out;
  private final BodyTable bodies;
  private final boolean strict;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<Entry> missing = new LinkedHashSet<>();

  HtmlListing(Console console, boolean strict, SheetFolder folder) {
    this.folder = folder;
    this.out = console.out();
    this.strict = strict;
    this.bodies = new BodyTable(new Palette(false), strict);
  }

  @Override
  public void add(Outcome outcome) throws CommandProblem {
    bodies.add(outcome);
    for (String body : outcome.notHandedIn()) {
      missing.add(new Entry(body, outcome.year(), "未交", "", ""));
    }
    if (outcome.checked().isEmpty()) {
      entries.add(new Entry(outcome.input().name(), "", "读不到", "", ""));
      return;
    }
    String page = outcome.input().stem() + SiteFolder.PAGE;
    String state = outcome.passes(strict) ? "通过" : "未通过";
    Source source = outcome.checked().get().source();
    List<Sheet.Row> rows = new ArrayList<>();
    outcome.findings().forEach(finding -> rows.add(row(rows.size() + 1, finding, source)));
    Sheet sheet =
        new Sheet(
            outcome.body(), outcome.year(), outcome.input().name(), state, counts(outcome), rows);
    folder.write(page, sheet.page());
    entries.add(new Entry(outcome.body(), outcome.year(), state, counts(outcome), page));
  }

  private static String counts(Outcome outcome) {
    return outcome.findings().isEmpty()
        ? "没有发现问题"
        : "错误%d处，警告%d处，提示%d处"
            .formatted(
                outcome.count(Severity.E), outcome.count(Severity.W), outcome.count(Severity.I));
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
    List<Entry> all = new ArrayList<>(entries);
    all.addAll(missing);
    folder.write(Targets.INDEX + SiteFolder.PAGE, new SheetIndex(all, bodies.sum()).page());
    out.print(bodies.text());
    out.println("核对单写在“%s”，从%s看起。".formatted(folder.name(), Targets.INDEX + SiteFolder.PAGE));
  }
}
