package report.dsl.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process that has ended.
 *
 * @param seconds from start to end, as a user waits
 * @param peakMegabytes the most memory it held; 0 where the system does not tell
 */
record ProcessRun(int exit, double seconds, long peakMegabytes) {

  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final long LOOK_EVERY_MS = 20;

  /** Runs a command; both its outputs go to the file. */
  static ProcessRun of(List<String> command, Path output) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    process.getOutputStream().close();
    long peak = 0;
    // The launcher becomes the Java process, so the id stays; the peak never falls while it lives.
    while (!process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peak(process.pid()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return new ProcessRun(process.exitValue(), seconds, peak / 1024);
  }

  private static long peak(long id) throws IOException {
    Path status = Path.of("/proc", String.valueOf(id), "status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    try {
      Matcher matcher = PEAK.matcher(Files.readString(status));
      return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    } catch (IOException e) {
      return 0; // ended between the two looks
    }
  }
}
