package report.dsl.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The command {@code report}. */
public final class Main {

  private static final Set<String> ON_THE_ENGINE = Set.of("check", "build", "format", "new");

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
    if (args.length > 1 && ON_THE_ENGINE.contains(args[0])) {
      EngineStart.begin();
    }
    Session session = new Session(console);
    CommandLine command = new CommandLine(new Root());
    command.addSubcommand(new Check(session));
    command.addSubcommand(new Build(session));
    command.addSubcommand(new Format(session));
    command.addSubcommand(new New(session));
    command.addSubcommand(new Explain(session));
    verbs.forEach(command::addSubcommand);
    command.setOut(new PrintWriter(console.out()));
    command.setErr(new PrintWriter(console.err()));
    command.setColorScheme(Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF));
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.setParameterExceptionHandler(new UsageErrors(console));
    command.setExecutionExceptionHandler(new Failures(console));
    int exit = command.execute(args);
    console.flush();
    return exit;
  }
}
