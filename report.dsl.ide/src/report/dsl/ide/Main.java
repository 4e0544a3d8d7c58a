package report.dsl.ide;

/** The one program: every verb of the command, and the language server. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    report.dsl.cli.Main.main(args);
  }
}
