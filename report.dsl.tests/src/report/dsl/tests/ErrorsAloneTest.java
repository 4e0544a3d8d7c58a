package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import report.dsl.Engine;
import report.dsl.forms.Severity;
import report.dsl.rules.Rules;

/**
 * Of last year's report and of members only the errors are looked for: they are those that the
 * report has by itself, in the examples of every rule.
 */
class ErrorsAloneTest {

  private static final Path FILE = Path.of("没有文件的文件夹", "x.report").toAbsolutePath();

  private final Engine engine = TestEngine.get();

  @TestFactory
  Stream<DynamicTest> theErrorsOfAReport() {
    return Rules.codes().stream().map(code -> dynamicTest(code, () -> compare(RulePage.of(code))));
  }

  private void compare(RulePage page) {
    for (RulePage.Example example : page.examples()) {
      String text = page.head(example, engine.forms()) + example.text();
      long errors =
          engine.check("x.report", URI.createFileURI(FILE.toString()), text).findings().stream()
              .filter(finding -> finding.severity() == Severity.E)
              .count();
      engine.neighbour(FILE, text).ifPresent(alone -> assertEquals(errors, alone.errors(), text));
    }
  }
}
