package report.dsl.cli;

import report.dsl.Engine;

/**
 * What every verb works with: the console and the engine, which is started when first asked for.
 */
record Session(Console console) {

  Engine engine() {
    return EngineStart.get();
  }

  /** Reads and checks an input; whatever goes wrong stays with this one input. */
  Outcome check(Input input) {
    try {
      SourceText source = SourceText.read(input, console.in());
      return Outcome.of(input, engine().check(input.name(), input.uri(), source.text()));
    } catch (CommandProblem e) {
      return Outcome.unusable(input, e.getMessage());
    } catch (RuntimeException | VirtualMachineError e) {
      return Outcome.unusable(input, input.name() + "：" + console.explain(e));
    }
  }
}
