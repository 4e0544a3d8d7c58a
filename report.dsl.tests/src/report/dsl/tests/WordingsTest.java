package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import report.dsl.rules.Finding;

/**
 * What the rules about wording say of single paragraphs, by {@code prose/wordings.txt}: nothing of
 * clean ones, however near they come, and one thing of each of the others.
 */
class WordingsTest {

  private static final Set<String> RULES =
      Set.of(
          "stale-year",
          "wrong-period",
          "placeholder",
          "other-body",
          "mixed-script",
          "conversion-slip",
          "spam",
          "invisible-character");

  private static final String REPORT =
      """
      年报 2021版

      单位: 示例县司法局
      年度: 2024

      # %s

      示例县司法局的政府信息公开工作由办公室负责。

      %s
      """;

  @TestFactory
  Stream<DynamicTest> everyPassageIsJudgedAsItSays() throws IOException {
    String file = "report.dsl.tests/src/report/dsl/tests/prose/wordings.txt";
    return Files.readString(Project.root().resolve(file))
        .lines()
        .filter(line -> !line.startsWith("//"))
        .map(line -> line.split(" ", 2))
        .map(line -> DynamicTest.dynamicTest(line[1], () -> assertJudged(line[0], line[1])));
  }

  private static void assertJudged(String rule, String passage) {
    List<String> expected = rule.equals("-") ? List.of() : List.of(rule);
    assertEquals(expected, codes("一、总体情况", passage));
    if (!rule.equals("stale-year")) { // the preface names the report's year in other words
      assertEquals(expected, codes("引言", passage));
    }
  }

  private static List<String> codes(String section, String passage) {
    String text = REPORT.formatted(section, passage);
    return TestEngine.get().check("示例.report", Project.uri("示例.report"), text).findings().stream()
        .map(Finding::code)
        .filter(RULES::contains)
        .toList();
  }
}
