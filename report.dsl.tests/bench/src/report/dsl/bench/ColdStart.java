package report.dsl.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A check of one report by a fresh process, against a bare Java start, turn by turn. */
final class ColdStart {

  private static final int RUNS = 21;
  private static final String SAMPLE = "examples/镇巴县政府办-2024.report";
  private static final double SECONDS = 0.35;
  private static final double BARE_STARTS = 12;

  private ColdStart() {}

  static List<Figure> measure(Launcher launcher, Path work)
      throws IOException, InterruptedException {
    Path output = work.resolve("cold-start.txt");
    List<String> check = List.of("check", launcher.top().resolve(SAMPLE).toString());
    launcher.report(output, check); // makes the archive of classes, when there is none yet
    List<Double> checks = new ArrayList<>();
    List<Double> hellos = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      hellos.add(launcher.hello(output).seconds());
      ProcessRun run = launcher.report(output, check);
      if (run.exit() > 1) {
        throw new IllegalStateException(
            "report check ended with " + run.exit() + ", see " + output);
      }
      checks.add(run.seconds());
    }
    double cold = median(checks);
    double bare = median(hellos);
    Bench.say("cold check %.3f s, bare Java %.3f s", cold, bare);
    String spread = "median of %d, best %.0f ms".formatted(RUNS, 1000 * best(checks));
    return List.of(
        Figure.of("`report check` of one report, cold", 1000 * SECONDS, 1000 * cold, "ms")
            .with(spread),
        Figure.of("the same in bare Java starts", BARE_STARTS, cold / bare, "starts")
            .with("one is %.0f ms".formatted(1000 * bare)));
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static double best(List<Double> values) {
    return values.stream().min(Double::compare).orElseThrow();
  }
}
