package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import report.dsl.Engine.Checked;

/**
 * Three years of one body beside this class: the second goes on from the first, the third does not.
 */
class YearsTest {

  private static final String FOLDER = "report.dsl.tests/src/report/dsl/tests/years/";

  private static List<String> found(int year) throws IOException {
    String file = FOLDER + "云岭县-" + year + ".report";
    String text = Files.readString(Project.root().resolve(file));
    Checked checked = TestEngine.get().check(file, Project.uri(file), text);
    return checked.findings().stream()
        .map(f -> f.severity() + " " + f.code() + " " + f.message())
        .toList();
  }

  @Test
  void aYearThatGoesOnFromTheLastSaysNothing() throws IOException {
    assertEquals(List.of(), found(2023));
    assertEquals(List.of(), found(2024));
  }

  @Test
  void aYearThatDoesNotIsTold() throws IOException {
    List<String> found = found(2025);
    assertEquals(4, found.size(), found.toString());
    assertTrue(found.get(0).contains("48+5-1=52"), found.get(0));
    assertTrue(found.get(1).contains("「自然人」列：上年结转为5，上年年报的结转下年为7"), found.get(1));
    assertTrue(found.stream().allMatch(f -> f.startsWith("W carry-over ")), found.toString());
  }
}
