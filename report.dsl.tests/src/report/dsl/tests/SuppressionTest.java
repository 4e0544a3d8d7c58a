package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import report.dsl.rules.Finding;

/** A remark with its reason takes an advice away where it stands, and nothing else anywhere. */
class SuppressionTest {

  private static final String REPORT =
      """
      年报 2021版

      单位: 示例县人民政府
      年度: 2024
      级别: 县

      # 二、主动公开政府信息情况

      | 第二十条第（一）项 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
      %s
      | 规章               |            3 |            0 |            5 |
      | 行政规范性文件     |            6 |            %s |           48 |
      """;

  @Test
  void anAdviceIsSuppressedOnItsLine() {
    assertEquals(List.of("rule-making-body"), codes("", "0"));
    assertEquals(List.of(), codes("// 忽略 rule-making-body: 单行条例授权", "0"));
    assertEquals(List.of(), codes("//　忽略 rule-making-body ： 单行条例授权 // 张三", "0"));
  }

  @Test
  void remarksAndBlankLinesMayStandBetween() {
    assertEquals(List.of(), codes("// 忽略 rule-making-body: 单行条例授权\n\n// 见附件", "0"));
  }

  @Test
  void anotherLinesAdviceStays() {
    assertEquals(
        List.of("unneeded-suppression", "rule-making-body"),
        codes("// 忽略 rule-making-body: 单行条例授权\n| 行政许可 | 1 | 1 | 1 |", "0").stream()
            .filter(code -> !code.startsWith("unknown-row"))
            .toList());
  }

  @Test
  void withoutAReasonItHasNoEffect() {
    assertEquals(
        List.of("suppression-reason", "rule-making-body"), codes("// 忽略 rule-making-body", "0"));
    assertEquals(
        List.of("suppression-reason", "rule-making-body"), codes("// 忽略 rule-making-body:  ", "0"));
    assertEquals(
        List.of("suppression-reason", "rule-making-body"),
        codes("// 忽略 rule-making-body: 理由", "0"));
  }

  @Test
  void anErrorIsNeverSuppressed() {
    String report = REPORT.replace("| 规章 ", "// 见台账\n| 规章 ");
    List<String> codes = codes(report, "// 忽略 not-a-number: 台账遗失", "0");
    assertEquals(List.of("unneeded-suppression", "rule-making-body"), codes);
    String broken = REPORT.replace("|            3 |", "|         三 |");
    assertEquals(
        List.of("unneeded-suppression", "not-a-number", "rule-making-body"),
        codes(broken, "// 忽略 not-a-number: 台账遗失", "0"));
  }

  @Test
  void whatIsNoRuleIsSaid() {
    assertEquals(List.of("unknown-suppression", "rule-making-body"), codes("// 忽略 规章: 授权", "0"));
    assertEquals(
        List.of("suppression-reason", "unknown-suppression", "rule-making-body"),
        codes("// 忽略", "0"));
  }

  private static List<String> codes(String comment, String repealed) {
    return codes(REPORT, comment, repealed);
  }

  /** The codes of all findings but those about what else the report lacks. */
  private static List<String> codes(String report, String comment, String repealed) {
    return TestEngine.get()
        .check("示例.report", Project.uri("示例.report"), report.formatted(comment, repealed))
        .findings()
        .stream()
        .map(Finding::code)
        .filter(code -> !code.startsWith("missing-"))
        .toList();
  }
}
