package report.dsl.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import org.eclipse.emf.common.util.URI;
import report.dsl.Engine;
import report.dsl.ReportStandaloneSetup;
import report.dsl.tests.SampleEntanglement;
import report.dsl.tests.SampleFormRepetition;
import report.dsl.tests.SampleRepetition;

/** Checks of texts that repeat one thing thousands of times: no file may stop the process. */
final class Repetition {

  private static final int TIMES = 8_000;
  private static final int ENTANGLED = 2_000;
  private static final int WARM_UPS = 3;
  private static final int RUNS = 5;
  private static final double LIMIT_MS = 500;

  /** Twice the text may take that much longer: more than twice, but far from four times. */
  private static final double GROWTH = 3;

  /** Below that a growth is noise. */
  private static final double LEAST_MS = 50;

  private static final URI ADDRESS = URI.createFileURI("/bench/repetition.report");

  private Repetition() {}

  static List<Figure> measure() {
    Engine engine = ReportStandaloneSetup.doSetup().getInstance(Engine.class);
    List<Figure> figures = new ArrayList<>();
    for (SampleRepetition repetition : SampleRepetition.values()) {
      figures.addAll(figures(TIMES, repetition, n -> best(engine, ADDRESS, repetition.text(n))));
    }
    for (SampleFormRepetition repetition : SampleFormRepetition.values()) {
      figures.addAll(
          figures(
              TIMES,
              repetition,
              n -> best(engine, "重复", repetition.form(n), repetition.report(n))));
    }
    for (SampleEntanglement entanglement : SampleEntanglement.values()) {
      figures.addAll(
          figures(
              ENTANGLED,
              entanglement,
              n -> best(engine, "纠缠", entanglement.form(n), entanglement.report(n))));
    }
    return figures;
  }

  private static List<Figure> figures(int times, Enum<?> kind, IntToDoubleFunction measured) {
    List<Figure> figures = new ArrayList<>();
    double once = measured.applyAsDouble(times);
    double twice = measured.applyAsDouble(2 * times);
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    Bench.say("%s: %.0f ms, twice as many %.0f ms", name, once, twice);
    Figure figure = Figure.of("%,d %s".formatted(times, name), LIMIT_MS, once, "ms");
    figures.add(figure.with("%.0f ms for twice as many".formatted(twice)));
    if (twice > LEAST_MS) {
      figures.add(Figure.of("growth from twice as many " + name, GROWTH, twice / once, "times"));
    }
    return figures;
  }

  private static double best(Engine engine, String name, String text, String report) {
    try {
      Path folder = Files.createTempDirectory("entanglement");
      Path form = Files.writeString(folder.resolve(name + ".form"), text);
      URI address = URI.createFileURI(folder.resolve("repetition.report").toString());
      double best = best(engine, address, report);
      Files.delete(form);
      Files.delete(folder);
      return best;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The best of a few, warm: what else the machine does only ever adds. */
  private static double best(Engine engine, URI address, String text) {
    double best = Double.MAX_VALUE;
    for (int run = 0; run < WARM_UPS + RUNS; run++) {
      long start = System.nanoTime();
      engine.check("repetition.report", address, text);
      best = run < WARM_UPS ? best : Math.min(best, (System.nanoTime() - start) / 1e6);
    }
    return best;
  }
}
