package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.dsl.assists.FixAll;
import report.dsl.forms.Severity;
import report.dsl.rules.Finding;
import report.dsl.rules.Fix;
import report.dsl.rules.Remedy;

/** What only has to be written otherwise is mended at once, and nothing gets worse by it. */
class FixAllTest {

  private static List<Finding> check(String text) {
    return TestEngine.get().check("批改.report", Project.uri("批改.report"), text).findings();
  }

  private static FixAll of(String text) {
    return new FixAll(text, check(text), FixAllTest::check);
  }

  private static List<String> codes(String text) {
    return check(text).stream()
        .filter(finding -> finding.severity() == Severity.E)
        .map(Finding::code)
        .toList();
  }

  private static List<String> mechanical(String text) {
    return check(text).stream()
        .filter(finding -> Remedy.of(finding) == Remedy.MECHANICAL)
        .map(Finding::code)
        .distinct()
        .toList();
  }

  /** Numbers with units, commas and full-width digits, totals that are stale, titles unmarked. */
  @ParameterizedTest
  @ValueSource(strings = {"云岭县-2024", "清凉峰镇-2021", "衡南县文旅广体局-2020", "镇巴县政府办-2024"})
  void oneClickMendsAllThatIsBadlyWritten(String example) throws IOException {
    String sound = Files.readString(Project.root().resolve("examples/" + example + ".report"));
    String spoilt =
        sound
            .replaceAll("(?m)^(?!.*收费)(.*)\\|( +)(\\d+) \\|$", "$1|$2$3件 |")
            .replaceAll("=(\\d+) \\|", "=1$1 |")
            .replaceAll("(?m)^# (?!引言)", "")
            .replace("| 15268 |", "| 15,268 |")
            .replaceAll("\\|( +)0 \\|( +)0 \\|", "|$1０ |$2 0 |");
    assertTrue(mechanical(spoilt).size() > 1, mechanical(spoilt).toString());
    Fix all = of(spoilt).all().orElseThrow();
    String mended = all.applyTo(spoilt);
    assertEquals(List.of(), mechanical(mended));
    List<String> errors = new ArrayList<>(codes(sound));
    errors.removeAll(mechanical(sound));
    assertEquals(errors, codes(mended));
  }

  @Test
  void aRuleByItselfLeavesTheOthersAlone() {
    String text =
        Samples.sound()
            .replace("|             3127 |", "|          3127件 |")
            .replace("|               86 |", "|            86件 |")
            .replace("15268", "15,268");
    FixAll fixAll = of(text);
    assertEquals(List.of("unit-in-cell"), fixAll.codes());
    Fix units = fixAll.of("unit-in-cell", "格内带单位").orElseThrow();
    assertEquals("全部：格内带单位（2处）", units.title());
    assertEquals(
        List.of("digit-grouping"), check(units.applyTo(text)).stream().map(Finding::code).toList());
    assertEquals(Optional.empty(), fixAll.of("digit-grouping", "数字中间有分隔"), "there is but one");
  }

  /** What would bring a new error is not offered. */
  @Test
  void whatMakesItWorseIsRefused() {
    String text = Samples.changed("|             3127 |", "|          3127件 |");
    List<Finding> found = check(text);
    FixAll refused =
        new FixAll(
            text,
            found,
            mended -> {
              List<Finding> worse = new ArrayList<>(check(Samples.wrong()));
              worse.addAll(check(Samples.wrong()));
              return worse;
            });
    assertEquals(Optional.empty(), refused.all());
    assertFalse(new FixAll(text, found, FixAllTest::check).all().isEmpty());
  }
}
