package report.dsl.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import report.dsl.Engine;
import report.dsl.ReportStandaloneSetup;
import report.dsl.tests.SampleReports;
import report.dsl.tests.SampleReports.Sample;

/** {@code report rollup} of a thousand and of ten thousand members' reports by one process. */
final class Rollup {

  private static final long SEED = 20;
  private static final int YEAR = 2024;

  /** Of the samples one in so many is of a year. */
  private static final int YEARS = 6;

  private static final int FIRST = 5;

  private final Launcher launcher;
  private final Path work;
  private final SampleReports samples;

  private Rollup(Launcher launcher, Path work) {
    this.launcher = launcher;
    this.work = work;
    Engine engine = ReportStandaloneSetup.doSetup().getInstance(Engine.class);
    this.samples = new SampleReports(engine.forms(), SEED);
  }

  static List<Figure> measure(Launcher launcher, Path work)
      throws IOException, InterruptedException {
    return FewAndMany.figures("rollup", new Rollup(launcher, work)::add);
  }

  private ProcessRun add(int count) throws IOException, InterruptedException {
    Path members = work.resolve("members");
    BulkBuild.clear(members);
    Files.createDirectories(members);
    for (int i = 0; i < count; i++) {
      Sample sample = samples.at(FIRST + i * YEARS);
      Files.writeString(members.resolve(Path.of(sample.path()).getFileName()), sample.text());
    }
    Path output = work.resolve("rollup.txt");
    Path sum = work.resolve("sum.report");
    Files.deleteIfExists(sum);
    ProcessRun run =
        launcher.report(
            output,
            List.of(
                "rollup",
                members.toString(),
                "--body",
                "示例县",
                "--year",
                String.valueOf(YEAR),
                "--write",
                sum.toString()));
    Bench.say("rollup of %d: %.1f s, %d MB", count, run.seconds(), run.peakMegabytes());
    String said = Files.readString(output);
    if (!said.contains("汇总了%d份年报".formatted(count))) {
      throw new IllegalStateException("not all of %d added up; see %s".formatted(count, output));
    }
    BulkBuild.clear(members);
    return run;
  }
}
