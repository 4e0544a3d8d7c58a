package report.dsl.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * What is said when a verb cannot go on. A class and no lambda: Java keeps lambdas over picocli's old
 * interfaces out of its archive.
 */
final class Failures implements IExecutionExceptionHandler {

  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine verb, ParseResult parsed) {
    boolean ours = !(failure instanceof CommandProblem);
    console.say(ours ? console.explain(failure) : failure.getMessage());
    return ExitCode.FAILURE;
  }
}
