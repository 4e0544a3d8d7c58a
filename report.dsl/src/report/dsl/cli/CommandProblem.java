package report.dsl.cli;

/**
 * A reason why a command, or one file of it, cannot go on; its message is a sentence for the user.
 */
final class CommandProblem extends Exception {

  private static final long serialVersionUID = 1L;

  CommandProblem(String sentence) {
    super(sentence);
  }
}
