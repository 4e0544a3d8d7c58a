package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import report.dsl.Engine;
import report.dsl.formatting.ReportFormatter;
import report.dsl.rules.Fix;

/**
 * What the formatter makes of {@code format/NAME.report} is {@code format/NAME.formatted}, where a
 * second run finds nothing to do. {@code -Dupdate=true} writes the latter anew, never on a build
 * server.
 */
class FormatterGoldenTest {

  private static final Path FOLDER =
      Project.root().resolve("report.dsl.tests/src/report/dsl/tests/format");
  private static final String FORMATTED = ".formatted";
  private static final boolean UPDATE = Boolean.getBoolean("update") && System.getenv("CI") == null;

  private final Engine engine = TestEngine.get();

  @TestFactory
  Stream<DynamicTest> sources() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> !file.toString().endsWith(FORMATTED))
          .sorted()
          .map(file -> DynamicTest.dynamicTest(name(file), () -> assertFormatted(file)))
          .toList()
          .stream();
    }
  }

  private void assertFormatted(Path source) throws IOException {
    Path golden = FOLDER.resolve(name(source) + FORMATTED);
    String formatted = format(source, Files.readString(source));
    if (UPDATE) {
      Files.writeString(golden, formatted);
    }
    assertEquals(Files.readString(golden), formatted);
    assertEquals(formatted, format(source, formatted), "a second time");
  }

  @Test
  void everyGoldenFileHasItsSource() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      Set<Boolean> kinds =
          files
              .collect(Collectors.groupingBy(FormatterGoldenTest::name, Collectors.counting()))
              .values()
              .stream()
              .map(count -> count == 2)
              .collect(Collectors.toSet());
      assertEquals(Set.of(true), kinds);
    }
  }

  @TestFactory
  Stream<DynamicTest> examplesAndOfficialFormsAreFormattedAlready() throws IOException {
    Path root = Project.root();
    try (Stream<Path> examples = Files.list(root.resolve("examples"));
        Stream<Path> forms = Files.list(root.resolve("report.dsl/src/report/dsl/forms"))) {
      return Stream.concat(examples, forms)
          .filter(file -> file.toString().matches(".*\\.(report|form)"))
          .sorted()
          .map(file -> DynamicTest.dynamicTest(name(file), () -> assertUnchanged(file)))
          .toList()
          .stream();
    }
  }

  private void assertUnchanged(Path file) throws IOException {
    String text = Files.readString(file);
    assertEquals(text, format(file, text));
  }

  private String format(Path file, String text) {
    String name = file.getFileName().toString();
    Engine.Checked checked = engine.check(name, Project.uri("examples/" + name), text);
    return new Fix("", ReportFormatter.edits(checked.source(), checked.filing())).applyTo(text);
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceAll("\\.[^.]*$", "");
  }
}
