package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs outside Java that look at pages the way the public does. */
public final class Tool {

  /** Where it is set to 1, a tool that is missing is a failure; elsewhere a reason to skip. */
  private static final String REQUIRED = "REPORT_REQUIRE_BROWSER";

  private Tool() {}

  /** What a program did: its exit code, and all that it printed. */
  public record Run(int exit, String output) {}

  /**
   * Goes on only with the tool.
   *
   * @param reason what is missing, and how to get it
   */
  public static void require(boolean present, String reason) {
    if ("1".equals(System.getenv(REQUIRED))) {
      assertTrue(present, reason);
    }
    if (!present) {
      System.out.println("Skipped: " + reason);
    }
    assumeTrue(present, reason);
  }

  /** The program that a variable names, else the first of these that the path has. */
  public static Optional<String> find(String variable, String... names) {
    String named = variable.isEmpty() ? null : System.getenv(variable);
    if (named != null) {
      return Optional.of(named).filter(file -> Files.isExecutable(Path.of(file)));
    }
    List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
    return Arrays.stream(names)
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }

  /** Runs a program to its end. */
  public static Run run(Path folder, Stream<String> command)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile("tool", ".txt");
    Process process =
        new ProcessBuilder(command.toList())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
    }
    String printed = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
    Files.delete(output);
    return new Run(process.exitValue(), printed);
  }
}
