package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import report.dsl.Engine;
import report.dsl.rules.Finding;

/** Thousands of equal lines are a report like any other: checked, and told what is wrong. */
class HostileTextTest {

  private static final int TIMES = 2_000;

  private final Engine engine = TestEngine.get();

  @ParameterizedTest
  @EnumSource
  void repetitionIsCheckedLikeAnyText(SampleRepetition repetition) {
    String text = repetition.text(TIMES);
    List<Finding> findings = engine.check("重复.report", Project.uri("重复.report"), text).findings();
    assertFalse(findings.isEmpty());
    for (Finding finding : findings) {
      assertTrue(finding.span().end() <= text.length(), finding.message());
    }
  }

  /** Each copy may be told; that none tells of all the others keeps the answer readable. */
  @ParameterizedTest
  @EnumSource
  void anAnswerGrowsNoFasterThanItsText(SampleRepetition repetition) {
    long once = length(repetition.text(TIMES / 4));
    long twice = length(repetition.text(TIMES / 2));
    assertTrue(twice < 3 * once, once + " becomes " + twice);
  }

  /** What a listing with all fixes prints, by and large. */
  private long length(String text) {
    return engine.check("重复.report", Project.uri("重复.report"), text).findings().stream()
        .mapToLong(HostileTextTest::length)
        .sum();
  }

  private static long length(Finding finding) {
    return finding.message().length()
        + finding.cells().size()
        + finding.related().size()
        + finding.fixes().stream()
            .flatMap(fix -> fix.edits().stream())
            .mapToLong(edit -> 1 + edit.text().length())
            .sum();
  }
}
