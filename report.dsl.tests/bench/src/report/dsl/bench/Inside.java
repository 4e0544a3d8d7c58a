package report.dsl.bench;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks inside the process by JMH and words their results. */
final class Inside {

  private static final double FRAME_MS = 16;

  private Inside() {}

  static List<Figure> measure() throws RunnerException {
    List<Figure> figures = new ArrayList<>();
    add(figures, "parse", "parse", false);
    add(figures, "check", "parse and check", false);
    add(figures, "format", "format a checked report", false);
    add(figures, "build", "HTML and JSON of a checked report", false);
    add(figures, "twoFailingGroups", "parse and check, two failing groups", true);
    add(figures, "keystroke", "parse and check after an edit", true);
    return figures;
  }

  /** Each value is of one full-size report, warm; a frame is what a keystroke may take. */
  private static void add(List<Figure> figures, String method, String what, boolean inFrame)
      throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(OneReport.class.getName() + "\\." + method + "$")
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();
    for (RunResult run : new Runner(options).run()) {
      Result<?> result = run.getPrimaryResult();
      double mean = result.getScore();
      double worst = result.getStatistics().getPercentile(99);
      Bench.say("%s: %.3f ms, p99 %.3f ms", method, mean, worst);
      figures.add(
          inFrame
              ? Figure.of(what + ", p99", FRAME_MS, worst, "ms")
                  .with("mean %.2f ms".formatted(mean))
              : Figure.of(what, mean, "ms").with("p99 %.2f ms".formatted(worst)));
    }
  }
}
