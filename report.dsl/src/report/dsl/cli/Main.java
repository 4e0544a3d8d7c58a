package report.dsl.cli;

/** The command line; its verbs are still to come. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.err.println("尚无可用的命令。");
    System.exit(2);
  }
}
