package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.dsl.Engine;
import report.dsl.forms.Severity;
import report.dsl.rules.Finding;

/** One slip of a clerk in a sound report is one error, and its fix brings the report back. */
class OneFaultTest {

  private static final String NAME = "examples/云岭县-2024.report";

  private final Engine engine = TestEngine.get();
  private final String sound;

  OneFaultTest() throws IOException {
    sound = Files.readString(Project.root().resolve(NAME));
  }

  private List<Finding> errors(String text) {
    return engine.check(NAME, Project.uri(NAME), text).findings().stream()
        .filter(finding -> finding.severity() == Severity.E)
        .toList();
  }

  /** The numbers of a row as they are written, from left to right. */
  private String[] numbers(String row) {
    String line =
        sound.lines().filter(l -> l.startsWith("| " + row + " ")).findFirst().orElseThrow();
    String[] cells = line.substring(1, line.length() - 1).split("[|]");
    String[] numbers = new String[cells.length - 1];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = cells[i + 1].strip().replace("=", "");
    }
    return numbers;
  }

  private String with(String row, String... numbers) {
    String line = "| " + row + " | " + String.join(" | ", numbers) + " |";
    return sound.replaceFirst("(?m)^[|] " + row + " .*$", line);
  }

  private void assertOne(String code, String text) {
    List<Finding> errors =
        errors(text).stream().filter(f -> !f.code().equals("blank-reference")).toList();
    assertEquals(List.of(code), errors.stream().map(Finding::code).toList(), () -> "" + errors);
    String fixed = errors.get(0).preferred().orElseThrow().applyTo(text);
    assertEquals(List.of(), errors(fixed), errors.get(0).message());
  }

  @Test
  void theExampleIsSound() {
    assertEquals(List.of(), errors(sound));
  }

  @ParameterizedTest
  @CsvSource({"新收, 7", "新收, 1", "予以公开, 1", "办理总计, 2", "结转下年, 7"})
  void aBlankIsFilledWithWhatTheIdentitiesGive(String row, int column) {
    String[] numbers = numbers(row);
    numbers[column - 1] = "";
    assertOne("blank-cell", with(row, numbers));
  }

  @Test
  void aBlankThatProseIsBoundToIsFilledTheSameWayFromThere() {
    String[] numbers = numbers("新收");
    String total = numbers[6];
    numbers[6] = "";
    String text = with("新收", numbers);
    Finding bound =
        errors(text).stream()
            .filter(f -> f.code().equals("blank-reference"))
            .findFirst()
            .orElseThrow();
    assertTrue(bound.fixes().get(0).title().endsWith("按勾稽关系填写" + total));
    assertEquals(List.of(), errors(bound.preferred().orElseThrow().applyTo(text)));
  }

  @Test
  void aNegativeCountIsWhatTheIdentitiesSay() {
    String[] numbers = numbers("新收");
    numbers[0] = "-" + numbers[0];
    assertOne("negative-count", with("新收", numbers));
  }

  @Test
  void anIncreaseIsNoTotal() {
    String[] numbers = numbers("新收");
    numbers[0] = "增2件";
    assertOne("signed-count", with("新收", numbers));
  }

  @ParameterizedTest
  @CsvSource({"''", "0"})
  void aRowOfTotalsIsLeftOutAtOnce(String written) {
    String[] numbers = numbers("办理总计");
    java.util.Arrays.fill(numbers, written);
    assertOne("unfilled-total", with("办理总计", numbers));
  }

  @Test
  void aRowStandsOneColumnTooFarRight() {
    String[] numbers = numbers("新收");
    String[] shifted = new String[numbers.length];
    shifted[0] = "0";
    System.arraycopy(numbers, 0, shifted, 1, numbers.length - 1);
    assertOne("shifted-row", with("新收", shifted));
  }

  /** Either number may be wrong: both ways are offered and neither is preferred. */
  @Test
  void aTieIsLeftToTheClerk() {
    String[] numbers = numbers("行政复议");
    numbers[0] = "2" + numbers[0];
    List<Finding> errors = errors(with("行政复议", numbers));
    assertEquals(List.of("identity"), errors.stream().map(Finding::code).toList());
    assertTrue(errors.get(0).undecided());
    assertTrue(errors.get(0).fixes().size() > 1);
    assertTrue(errors.get(0).preferred().isEmpty());
  }
}
