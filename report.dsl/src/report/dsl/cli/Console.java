package report.dsl.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the command reads and writes. Both outputs are UTF-8 whatever the locale, because pipes and
 * files outlive the machine's settings.
 *
 * @param colour whether {@code out} shows colours
 * @param live whether {@code err} is a terminal that a progress line may be drawn on
 * @param debug whether internal failures show where they happened ({@code REPORT_DEBUG})
 */
public record Console(
    InputStream in, PrintStream out, PrintStream err, boolean colour, boolean live, boolean debug) {

  private static final String DEBUG = "REPORT_DEBUG";
  private static final int BUFFER = 1 << 16;

  /** The console of this process. */
  public static Console system() {
    Map<String, String> environment = System.getenv();
    boolean terminal = System.console() != null && !"dumb".equals(environment.get("TERM"));
    boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Console(
        System.in,
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        terminal && !plain,
        terminal && isTerminal(Path.of("/proc/self/fd/2")),
        !environment.getOrDefault(DEBUG, "").isEmpty());
  }

  private static PrintStream stream(FileDescriptor to) {
    var buffered = new BufferedOutputStream(new FileOutputStream(to), BUFFER);
    return new PrintStream(buffered, false, StandardCharsets.UTF_8);
  }

  /** Java knows whether input and output are a terminal, but not the error stream. */
  private static boolean isTerminal(Path stream) {
    try {
      return !Files.isSymbolicLink(stream) || Files.readSymbolicLink(stream).startsWith("/dev");
    } catch (IOException e) {
      return false;
    }
  }

  /** Says one sentence on the error stream, behind everything that was printed before it. */
  void say(String sentence) {
    out.flush();
    err.println(Printable.line(sentence));
    err.flush();
  }

  /** What there is to say about a failure that is ours; its place in the program on demand. */
  String explain(Throwable failure) {
    if (debug) {
      failure.printStackTrace(err);
      return "程序内部出错：" + failure;
    }
    return "程序内部出错（%s）。把环境变量 %s 设为 1 再运行一次，可以看到详情。"
        .formatted(failure.getClass().getSimpleName(), DEBUG);
  }

  /** Sends out all that is still held back. */
  public void flush() {
    out.flush();
    err.flush();
  }
}
