package report.dsl.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The command {@code report}. */
public final class Main {

  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    Console console = Console.system();
    int exit = run(console, args);
    console.flush();
    System.exit(exit);
  }

  /** Runs the command. */
  public static int run(Console console, String... args) {
    return run(console, List.of(), args);
  }

  /**
   * Runs the command with more verbs than its own.
   *
   * @param verbs objects of classes with picocli's {@code @Command}, each a verb
   * @return 0 when clean, 1 with findings, 2 when misused or failed
   */
  public static int run(Console console, List<Object> verbs, String... args) {
    List<Verb> own = Verb.askedBy(args);
    boolean certain = own.size() == 1;
    if (args.length > 1 && certain && own.get(0).isOnEngine()) {
      EngineStart.begin();
    }
    Session session = new Session(console);
    CommandLine command = new CommandLine(new Root());
    own.forEach(verb -> command.addSubcommand(verb.command(session)));
    if (!certain) {
      verbs.forEach(command::addSubcommand);
    }
    command.setOut(writer(console.out()));
    command.setErr(writer(console.err()));
    command.setColorScheme(Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF));
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.setParameterExceptionHandler(new UsageErrors(console));
    command.setExecutionExceptionHandler(new Failures(console));
    int exit = command.execute(args);
    console.flush();
    return exit;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
