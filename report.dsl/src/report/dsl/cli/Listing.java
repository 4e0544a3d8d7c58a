package report.dsl.cli;

import java.io.IOException;

/** One way of writing down what a check found, input by input as the results come. */
interface Listing {

  /** Before the first input. */
  default void begin() throws IOException {}

  /** One input is done. */
  void add(Outcome outcome) throws IOException, CommandProblem;

  /** A path of the command means nothing that could be checked; the sentence says why. */
  default void missing(String problem) {}

  /** After the last input. */
  default void end() throws IOException, CommandProblem {}
}
