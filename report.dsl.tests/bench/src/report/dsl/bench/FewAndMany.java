package report.dsl.bench;

import java.io.IOException;
import java.util.List;

/** One verb on a thousand and on ten thousand generated reports, each time by one process. */
final class FewAndMany {

  private static final int FEW = 1_000;
  private static final int MANY = 10_000;
  private static final double SECONDS = 15;

  /** Ten times the reports may take that much more memory and count as flat. */
  private static final double FLAT = 1.25;

  /** Runs the verb on so many reports. */
  interface Run {
    ProcessRun on(int count) throws IOException, InterruptedException;
  }

  private FewAndMany() {}

  static List<Figure> figures(String verb, Run run) throws IOException, InterruptedException {
    ProcessRun few = run.on(FEW);
    ProcessRun many = run.on(MANY);
    double growth = (double) many.peakMegabytes() / Math.max(1, few.peakMegabytes());
    return List.of(
        Figure.of("`report %s` of 1,000 reports".formatted(verb), few.seconds(), "s"),
        Figure.of("`report %s` of 10,000 reports".formatted(verb), SECONDS, many.seconds(), "s"),
        Figure.of("its peak memory against that of 1,000", FLAT, growth, "times")
            .with("%d MB, %d MB".formatted(many.peakMegabytes(), few.peakMegabytes())));
  }
}
