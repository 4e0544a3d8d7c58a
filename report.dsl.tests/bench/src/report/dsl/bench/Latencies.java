package report.dsl.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long each of many waits was, by what was waited for. */
final class Latencies {

  private final Map<String, List<Double>> milliseconds = new TreeMap<>();

  /** Something to wait for. */
  interface Wait {
    /** Returns when it is over. */
    void forAnswer() throws Exception;
  }

  void time(String what, Wait wait) throws Exception {
    long start = System.nanoTime();
    wait.forAnswer();
    double taken = (System.nanoTime() - start) / 1e6;
    milliseconds.computeIfAbsent(what, key -> new ArrayList<>()).add(taken);
  }

  /** A line for each, its p99 held against that limit. */
  List<Figure> figures(String where, double limit) {
    return milliseconds.entrySet().stream()
        .map(
            entry -> {
              List<Double> sorted = entry.getValue().stream().sorted().toList();
              return Figure.of(
                      entry.getKey() + where + ", p99", limit, percentile(sorted, 99), "ms")
                  .with(
                      "p50 %.2f, p95 %.2f, %d of them"
                          .formatted(
                              percentile(sorted, 50), percentile(sorted, 95), sorted.size()));
            })
        .toList();
  }

  private static double percentile(List<Double> sorted, int percent) {
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }
}
