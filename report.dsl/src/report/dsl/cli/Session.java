package report.dsl.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import report.dsl.Engine;
import report.dsl.cli.InputFinder.Inputs;

/**
 * What every verb works with: the console and the engine, which is started when first asked for.
 */
record Session(Console console) {

  Engine engine() {
    return EngineStart.get();
  }

  /** The sources behind paths; the folders among these, and this one, are what is worked on. */
  Inputs find(List<String> paths) {
    EngineStart.files().add(Path.of(""));
    paths.stream()
        .filter(path -> !path.equals(Input.STDIN))
        .map(File::new)
        .filter(File::isDirectory)
        .forEach(folder -> EngineStart.files().add(folder.toPath()));
    return InputFinder.find(paths);
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
