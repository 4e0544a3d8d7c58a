package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import report.dsl.Engine.Checked;
import report.dsl.forms.Severity;
import report.dsl.model.Address;
import report.dsl.model.Source;
import report.dsl.rules.Finding;

/**
 * Every example with exactly the findings that its golden list beside this class names, one a line:
 * {@code line:column severity code cells message}. {@code -Dupdate=true} writes the lists anew;
 * what it writes is to be read before it is committed.
 */
class ExamplesTest {

  private static final Map<Severity, String> SEVERITIES =
      Map.of(Severity.E, "error", Severity.W, "warning", Severity.I, "info");
  private static final String SUFFIX = ".report";
  private static final Path EXAMPLES = Project.root().resolve("examples");
  private static final Path GOLDEN =
      Project.root().resolve("report.dsl.tests/src/report/dsl/tests/examples");

  @TestFactory
  Stream<DynamicTest> findingsAreTheGoldenOnes() throws IOException {
    return examples().stream().map(name -> DynamicTest.dynamicTest(name, () -> assertGolden(name)));
  }

  private static void assertGolden(String name) throws IOException {
    Path golden = GOLDEN.resolve(name + ".findings");
    String found = findings(name);
    if (Boolean.getBoolean("update")) {
      assertFalse(System.getenv().containsKey("CI"), "golden lists are never rewritten in CI");
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, found);
    }
    assertEquals(Files.exists(golden) ? Files.readString(golden) : "", found);
  }

  private static String findings(String name) throws IOException {
    String file = "examples/" + name + SUFFIX;
    String text = Files.readString(EXAMPLES.resolve(name + SUFFIX));
    Checked checked = TestEngine.get().check(file, Project.uri(file), text);
    return checked.findings().stream()
        .map(finding -> line(checked.source(), finding))
        .collect(Collectors.joining());
  }

  private static String line(Source source, Finding finding) {
    int offset = finding.span().offset();
    String cells = finding.cells().stream().map(Address::toString).collect(Collectors.joining(","));
    return "%d:%d %s %s %s %s\n"
        .formatted(
            source.line(offset),
            source.column(offset),
            SEVERITIES.get(finding.severity()),
            finding.code(),
            cells.isEmpty() ? "-" : cells,
            finding.message());
  }

  @Test
  void noGoldenListIsWithoutItsExample() throws IOException {
    try (Stream<Path> lists = Files.list(GOLDEN)) {
      List<String> names =
          lists
              .map(list -> list.getFileName().toString().replace(".findings", ""))
              .sorted()
              .toList();
      assertEquals(examples(), names);
    }
  }

  private static List<String> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .sorted()
          .toList();
    }
  }
}
