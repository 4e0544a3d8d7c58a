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

  private static final String ASKED = "help";
  private static final String HELP = "--help";

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
  public static int run(Console console, List<Object> verbs, String... words) {
    String[] args = helpAsOption(words);
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
    HelpLists.arrange(command);
    command.setOut(writer(console.out()));
    command.setErr(writer(console.err()));
    command.setColorScheme(Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF));
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.setExpandAtFiles(false); // a file may well be called @甲.report
    command.setParameterExceptionHandler(new UsageErrors(console));
    command.setExecutionExceptionHandler(new Failures(console));
    int exit = command.execute(verbOnly(command, args));
    console.flush();
    if (console.out().checkError()) {
      console.say("输出没有写完：磁盘已满，或者接收输出的程序已经结束。");
      return ExitCode.FAILURE;
    }
    return exit;
  }

  /** Who asks for {@code help} or {@code help check} means the option. */
  private static String[] helpAsOption(String... args) {
    if (args.length == 0 || !args[0].equals(ASKED)) {
      return args;
    }
    boolean verb = args.length > 1 && !args[1].equals(ASKED) && !args[1].startsWith("-");
    return verb ? new String[] {args[1], HELP} : new String[] {HELP};
  }

  /** The arguments; of those behind no verb only the first, which is all there is to answer. */
  private static String[] verbOnly(CommandLine command, String... args) {
    boolean known =
        args.length == 0
            || args[0].startsWith("-")
            || command.getSubcommands().containsKey(args[0]);
    return known ? args : new String[] {args[0]};
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
