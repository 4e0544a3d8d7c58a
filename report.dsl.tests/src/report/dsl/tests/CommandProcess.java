package report.dsl.tests;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command as a process of its own, with an environment of its own. */
final class CommandProcess {

  private CommandProcess() {}

  /**
   * Starts the command in that folder; its outputs go to the files {@code out} and {@code err}
   * there.
   */
  static Process start(Path folder, Map<String, String> environment, String... arguments)
      throws IOException {
    return prepare(folder, environment, arguments).start();
  }

  /** The same, not yet started. */
  static ProcessBuilder prepare(Path folder, Map<String, String> environment, String... arguments) {
    String classes = System.getProperty("java.class.path");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "report.dsl.cli.Main"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.environment().put("CLASSPATH", classes);
    builder.redirectOutput(new File(folder.toFile(), "out"));
    builder.redirectError(new File(folder.toFile(), "err"));
    return builder;
  }
}
