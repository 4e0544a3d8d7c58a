package report.dsl.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts whole processes, the command as users do and a bare Java beside it. */
final class Launcher {

  /** The flags of the launcher's short runs, so that a bare start is the least it could be. */
  private static final List<String> BRIEF =
      List.of("-XX:-UsePerfData", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  private final Path top;

  Launcher(Path top) {
    this.top = top;
  }

  /** The folder of the project. */
  Path top() {
    return top;
  }

  /** Runs {@code report} with these arguments; its output goes to the file. */
  ProcessRun report(Path output, List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(top.resolve("report").toString()));
    command.addAll(arguments);
    return ProcessRun.of(command, output);
  }

  /** Starts a Java that says hello and ends. */
  ProcessRun hello(Path output) throws IOException, InterruptedException {
    String home = System.getenv("JAVA_HOME");
    List<String> command = new ArrayList<>();
    command.add(home == null ? "java" : Path.of(home, "bin", "java").toString());
    command.addAll(BRIEF);
    Path classes =
        Path.of(Hello.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    command.addAll(List.of("-cp", classes.toString(), Hello.class.getName()));
    return ProcessRun.of(command, output);
  }
}
