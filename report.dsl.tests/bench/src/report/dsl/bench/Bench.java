package report.dsl.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Measures what the design budgets and prints a table in Markdown; the program always ends well,
 * for a figure that is too high is a result and no failure. Progress goes to the error output.
 */
final class Bench {

  private Bench() {}

  /**
   * Takes the top folder, a folder to work in, and what to measure: inside, repetition, start,
   * bulk, rollup, editing.
   */
  public static void main(String[] arguments) throws Exception {
    Launcher launcher = new Launcher(Path.of(arguments[0]).toRealPath());
    Path work = Path.of(arguments[1]).toAbsolutePath();
    Set<String> parts = Set.of(arguments[2].split(","));
    double before = load();
    List<Figure> figures = new ArrayList<>();
    if (parts.contains("start")) {
      figures.addAll(ColdStart.measure(launcher, work));
    }
    if (parts.contains("bulk")) {
      figures.addAll(BulkBuild.measure(launcher, work));
    }
    if (parts.contains("rollup")) {
      figures.addAll(Rollup.measure(launcher, work));
    }
    if (parts.contains("inside")) {
      figures.addAll(Inside.measure());
    }
    if (parts.contains("editing")) {
      figures.addAll(Editing.measure(launcher, work));
    }
    if (parts.contains("repetition")) {
      figures.addAll(Repetition.measure());
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(machine(before, load()) + "\n");
    out.println("| what | budget | measured | |");
    out.println("|---|---|---|---|");
    figures.forEach(figure -> out.println(figure.row()));
  }

  /** The facts without which the figures mean little. */
  private static String machine(double before, double after) {
    return "%d cores (%s, %s), JDK %s; load average %.1f before, %.1f after."
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            System.getProperty("java.vm.version"),
            before,
            after);
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  /** Tells whoever waits what is going on. */
  static void say(String format, Object... values) {
    System.err.println(String.format(Locale.ROOT, format, values));
  }
}
