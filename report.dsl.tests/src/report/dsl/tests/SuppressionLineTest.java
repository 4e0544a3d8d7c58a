package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.dsl.Engine;
import report.dsl.Engine.Checked;
import report.dsl.assists.SuppressionLine;
import report.dsl.rules.Finding;
import report.dsl.rules.Fix;
import report.dsl.rules.Verdict.Suppressed;

/** Wherever a warning stands, the line above it can say why it is none, and then it is none. */
class SuppressionLineTest {

  private static final String REPORT =
      """
      年报 2021版

      单位: 示例县司法局
      年度: 2024
      级别: 部门
      标题: 示例县司法局2024年政府信息公开年度报告
      发布日期: 2025-02-05
      落款: 邻近县司法局

      # 引言

      统计期限为2023年1月1日至2023年12月31日。

      # 一、总体情况

      ## ××方面

      2023年，我局主动公开信息320条，加微信：abc12345。

      # 二、主动公开政府信息情况

      | 第二十条第（一）项 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
      | 规章               |            3 |            0 |            5 |
      | 行政规范性文件     |            6 |            0 |            8 |
      """;

  private final Engine engine = TestEngine.get();

  private Checked check(String text) {
    return engine.check("示例.report", Project.uri("示例.report"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void everyWarningCanBeAnsweredWhereItStands(String lineEnd) {
    String text = REPORT.replace("\n", lineEnd);
    Checked before = check(text);
    int answered = 0;
    for (Finding finding : before.findings()) {
      Optional<Fix> fix = SuppressionLine.above(finding, before.source(), "已与原件核对");
      if (fix.isPresent()) {
        Checked after = check(fix.get().applyTo(text));
        List<Suppressed> suppressed = after.verdict().suppressed();
        assertEquals(1, suppressed.size(), finding.message());
        assertEquals("已与原件核对", suppressed.get(0).reason());
        assertEquals(finding.message(), suppressed.get(0).finding().message());
        assertEquals(before.findings().size() - 1, after.findings().size(), finding.message());
        answered++;
      }
    }
    assertTrue(answered >= 9, answered + " of " + before.findings());
  }

  @Test
  void withoutItsReasonItHasNoEffectYet() {
    Checked before = check(REPORT);
    Finding stale =
        before.findings().stream()
            .filter(finding -> finding.code().equals("stale-year"))
            .findFirst()
            .orElseThrow();
    Fix fix = SuppressionLine.above(stale, before.source(), "").orElseThrow();
    List<String> codes = check(fix.applyTo(REPORT)).findings().stream().map(Finding::code).toList();
    assertTrue(codes.containsAll(List.of("stale-year", "suppression-reason")), codes.toString());
  }

  @Test
  void anErrorIsNotAnswered() {
    Checked checked = check(REPORT.replace("|            6 |", "|           六 |"));
    Finding error =
        checked.findings().stream()
            .filter(finding -> finding.code().equals("not-a-number"))
            .findFirst()
            .orElseThrow();
    assertEquals(Optional.empty(), SuppressionLine.above(error, checked.source(), "理由"));
  }
}
