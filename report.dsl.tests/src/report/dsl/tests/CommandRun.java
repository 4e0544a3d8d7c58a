package report.dsl.tests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import report.dsl.cli.Console;
import report.dsl.cli.Main;

/**
 * One run of the command inside the test's process.
 *
 * @param exit its exit code
 * @param out what it printed
 * @param err what it said
 */
public record CommandRun(int exit, String out, String err) {

  /** Runs the command without input; paths and words become its arguments. */
  public static CommandRun of(Object... arguments) {
    return with(new byte[0], false, arguments);
  }

  /** Runs the command with this standard input. */
  public static CommandRun reading(byte[] input, Object... arguments) {
    return with(input, false, arguments);
  }

  /** Runs the command as on a terminal. */
  static CommandRun onTerminal(Object... arguments) {
    return with(new byte[0], true, arguments);
  }

  /** Runs the command with verbs of a host. */
  static CommandRun ofHost(List<Object> verbs, String... arguments) {
    return run(verbs, new byte[0], false, arguments);
  }

  private static CommandRun with(byte[] input, boolean terminal, Object... arguments) {
    String[] words = Arrays.stream(arguments).map(CommandRun::word).toArray(String[]::new);
    return run(List.of(), input, terminal, words);
  }

  private static CommandRun run(
      List<Object> verbs, byte[] input, boolean terminal, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input),
            new PrintStream(out, false, UTF_8),
            new PrintStream(err, false, UTF_8),
            terminal,
            terminal,
            false);
    int exit = Main.run(console, verbs, words);
    return new CommandRun(exit, out.toString(UTF_8), err.toString(UTF_8));
  }

  private static String word(Object argument) {
    return argument instanceof Path path ? path.toString() : (String) argument;
  }

  /** The lines of what it printed. */
  List<String> lines() {
    return out.lines().toList();
  }
}
