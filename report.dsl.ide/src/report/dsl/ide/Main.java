package report.dsl.ide;

import java.util.List;
import report.dsl.cli.Console;

/** The one program: every verb of the command, and the language server. */
public final class Main {

  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    Console console = Console.system();
    System.exit(report.dsl.cli.Main.run(console, List.of(new Lsp()), args));
  }
}
