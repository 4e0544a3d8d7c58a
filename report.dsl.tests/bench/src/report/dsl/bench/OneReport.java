package report.dsl.bench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import report.dsl.Engine;
import report.dsl.Engine.Checked;
import report.dsl.ReportStandaloneSetup;
import report.dsl.formatting.ReportFormatter;
import report.dsl.generator.HtmlReport;
import report.dsl.generator.JsonReport;
import report.dsl.generator.Pictures;
import report.dsl.generator.Publication;
import report.dsl.tests.SampleDefect;
import report.dsl.tests.SampleReports;

/** What is done with one full-size report in a warm process; each call takes the next report. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class OneReport {

  private static final int REPORTS = 48;
  private static final URI ADDRESS = URI.createFileURI("/bench/sample.report");

  private final Engine engine = ReportStandaloneSetup.doSetup().getInstance(Engine.class);
  private final SampleReports samples = new SampleReports(engine.forms(), 30);
  private final List<String> texts =
      IntStream.range(0, REPORTS).mapToObj(number -> samples.at(number).text()).toList();
  private final List<String> wrong =
      IntStream.range(0, REPORTS)
          .mapToObj(number -> samples.at(number, Optional.of(SampleDefect.TWO_WRONG_CELLS)).text())
          .toList();
  private final List<String> edits = texts.stream().flatMap(OneReport::session).toList();
  private final List<Checked> checked = texts.stream().map(this::check).toList();
  private int next;

  /** A digit typed, a word typed, a row deleted, a table pasted, all undone. */
  private static Stream<String> session(String text) {
    int row = text.indexOf("| 部分公开");
    int end = text.indexOf('\n', row) + 1;
    String table = text.substring(text.indexOf("| 申请 "), text.indexOf("\n\n", row));
    return Stream.of(
        text.substring(0, end - 4) + "7" + text.substring(end - 4),
        text.replaceFirst("全年", "全年共"),
        text.substring(0, row) + text.substring(end),
        text.replace(table, table.replace("0", "1")),
        text);
  }

  private Checked check(String text) {
    return engine.check("sample.report", ADDRESS, text);
  }

  private <T> T next(List<T> items) {
    next = (next + 1) % items.size();
    return items.get(next);
  }

  @Benchmark
  public Object parse() {
    return engine.parse(ADDRESS, next(texts));
  }

  @Benchmark
  public Object check() {
    return check(next(texts));
  }

  @Benchmark
  public Object twoFailingGroups() {
    return check(next(wrong));
  }

  @Benchmark
  public Object keystroke() {
    return check(next(edits));
  }

  @Benchmark
  public Object format() {
    Checked report = next(checked);
    return ReportFormatter.edits(report.source(), report.filing());
  }

  @Benchmark
  public Object build(Blackhole pages) {
    Publication publication = Publication.of(next(checked).subject().orElseThrow(), true);
    pages.consume(new HtmlReport(publication, Pictures.NONE).page());
    return JsonReport.of(publication);
  }
}
