package report.dsl.cli;

/** What the command tells the shell. */
public final class ExitCode {

  /** All is well. */
  public static final int CLEAN = 0;

  /** There are findings. */
  public static final int FINDINGS = 1;

  /** The command was misused or something could not be read or written. */
  public static final int FAILURE = 2;

  private ExitCode() {}
}
