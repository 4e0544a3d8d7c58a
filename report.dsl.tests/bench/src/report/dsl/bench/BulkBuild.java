package report.dsl.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import report.dsl.Engine;
import report.dsl.ReportStandaloneSetup;
import report.dsl.tests.SampleReports;
import report.dsl.tests.SampleReports.Sample;

/** {@code report build} of a thousand and of ten thousand generated reports by one process. */
final class BulkBuild {

  private static final long SEED = 20;

  private final Launcher launcher;
  private final Path work;
  private final SampleReports samples;

  private BulkBuild(Launcher launcher, Path work) {
    this.launcher = launcher;
    this.work = work;
    Engine engine = ReportStandaloneSetup.doSetup().getInstance(Engine.class);
    this.samples = new SampleReports(engine.forms(), SEED);
  }

  static List<Figure> measure(Launcher launcher, Path work)
      throws IOException, InterruptedException {
    return FewAndMany.figures("build", new BulkBuild(launcher, work)::build);
  }

  private ProcessRun build(int count) throws IOException, InterruptedException {
    Path reports = work.resolve("reports");
    Path site = work.resolve("site");
    clear(reports);
    clear(site);
    for (int i = 0; i < count; i++) {
      Sample sample = samples.at(i);
      Path file = reports.resolve(sample.path());
      Files.createDirectories(file.getParent());
      Files.writeString(file, sample.text());
    }
    Path output = work.resolve("build.txt");
    ProcessRun run =
        launcher.report(
            output, List.of("build", "--draft", reports.toString(), "-o", site.toString()));
    Bench.say("build of %d: %.1f s, %d MB", count, run.seconds(), run.peakMegabytes());
    for (String kind : List.of(".html", ".json")) {
      if (published(reports, site, kind) != count) {
        throw new IllegalStateException(
            "%d reports, but not as many %s in %s; see %s".formatted(count, kind, site, output));
      }
    }
    clear(reports);
    clear(site);
    return run;
  }

  /** How many reports have a file of that kind at the place that follows from their own. */
  private static long published(Path reports, Path site, String kind) throws IOException {
    try (Stream<Path> files = Files.walk(reports)) {
      return files
          .map(file -> reports.relativize(file).toString())
          .filter(name -> name.endsWith(".report"))
          .map(name -> site.resolve(name.replace(".report", kind)))
          .filter(file -> file.toFile().length() > 0)
          .count();
    }
  }

  static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
