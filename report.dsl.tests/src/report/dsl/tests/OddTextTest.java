package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.dsl.Engine;
import report.dsl.forms.Script;
import report.dsl.rules.Finding;
import report.dsl.rules.Fix;

/** Texts as other programs leave them: line ends, marks, widths and script make no difference. */
class OddTextTest {

  private static final String TABLES =
      """
      # 二、主动公开政府信息情况

      | 第二十条第（六）项 | 本年处理决定数量 |
      | 行政处罚           |               12 |
      | 行政强制           |               -3 |
      """;

  private static final String REPORT =
      "年报 2021版\n\n单位: 云岭县人民政府\n年度: 2024\n\n# 一、总体情况\n\n主动公开信息52条。\n\n" + TABLES;

  private final Engine engine = TestEngine.get();

  private Engine.Checked check(String text) {
    return engine.check("怪.report", Project.uri("怪.report"), text);
  }

  /** What is found but for the odd characters themselves. */
  private List<String> found(String text) {
    Engine.Checked checked = check(text);
    return checked.findings().stream()
        .filter(f -> !f.code().equals("invisible-character"))
        .map(f -> checked.source().line(f.span().offset()) + " " + f.code() + " " + f.message())
        .toList();
  }

  private Finding find(String text, String code) {
    return check(text).findings().stream()
        .filter(f -> f.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void lineEndsMakeNoDifference(String end) {
    assertEquals(found(REPORT), found(REPORT.replace("\n", end)));
  }

  /** Every fix of a text with other line ends keeps to them, and does what it does elsewhere. */
  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void fixesKeepTheLineEnds(String end) {
    List<Fix> plain = fixes(REPORT);
    List<Fix> odd = fixes(REPORT.replace("\n", end));
    assertFalse(plain.isEmpty());
    assertEquals(plain.size(), odd.size());
    for (int i = 0; i < plain.size(); i++) {
      String expected = plain.get(i).applyTo(REPORT).replace("\n", end);
      assertEquals(expected, odd.get(i).applyTo(REPORT.replace("\n", end)), plain.get(i).title());
    }
  }

  private List<Fix> fixes(String text) {
    return check(text).findings().stream().flatMap(finding -> finding.fixes().stream()).toList();
  }

  @Test
  void aByteOrderMarkIsABlank() {
    assertEquals(found(REPORT), found("\uFEFF" + REPORT));
  }

  @Test
  void noLastLineEndIsNeeded() {
    assertEquals(found(REPORT), found(REPORT.stripTrailing()));
    String fixed =
        find(REPORT.stripTrailing(), "missing-table")
            .fixes()
            .get(0)
            .applyTo(REPORT.stripTrailing());
    assertTrue(fixed.contains("-3 |\n\n| 第二十条第（八）项 |"), fixed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\r\n\r\n", "　 \t", "\uFEFF", "// 只有备注"})
  void anEmptyTextLacksItsHeaderAndItsSectionsAndNoMore(String text) {
    assertEquals(
        List.of("missing-header", "missing-section"),
        check(text).findings().stream().map(Finding::code).sorted().toList());
    String fixed = text;
    for (String code : List.of("missing-section", "missing-header")) {
      fixed = find(fixed, code).fixes().get(0).applyTo(fixed);
    }
    assertEquals(
        List.of(),
        check(fixed).findings().stream()
            .map(Finding::code)
            .filter(
                code -> code.matches("missing-(section|table|row|column)|section-.*|unknown-.*"))
            .toList());
  }

  @Test
  void fullWidthMarksAreMarks() {
    String wide =
        REPORT
            .replace("# ", "＃　")
            .replace("|", "｜")
            .replace(": ", "：")
            .replace("（六）", "(六)")
            .replace("二、", "二,");
    assertEquals(found(REPORT), found(wide));
  }

  @Test
  void traditionalScriptIsReadAndAnsweredInKind() {
    String traditional = Script.traditional(REPORT);
    assertEquals(
        check(REPORT).findings().stream().map(Finding::code).toList(),
        check(traditional).findings().stream().map(Finding::code).toList());
    String fixed = find(traditional, "missing-table").fixes().get(0).applyTo(traditional);
    assertTrue(fixed.contains("| 第二十條第（五）項 |"), fixed);
    assertFalse(fixed.contains("第二十条"), fixed);
  }

  /** An editor may ask about any text on the way: no prefix of a report makes the engine fail. */
  @Test
  void everyPrefixIsAReport() {
    List<String> codes =
        Stream.iterate(0, end -> end <= REPORT.length(), end -> end + 1)
            .flatMap(end -> check(REPORT.substring(0, end)).findings().stream())
            .map(Finding::code)
            .distinct()
            .toList();
    assertTrue(codes.contains("missing-header"));
  }

  /** A number that has to be worked out, or only looks like one, is left to who filled it in. */
  @ParameterizedTest
  @ValueSource(strings = {"5万", "3百件", "5万（件）", "1²", "10⁶", "㊿", "约5千"})
  void noFixGuessesANumber(String written) {
    Finding found = find(REPORT.replace(" 12 |", written + " |"), "not-a-number");
    assertEquals(List.of(), found.fixes(), found.message());
  }

  /** Separators that no editor shows make no difference. */
  @ParameterizedTest
  @ValueSource(strings = {"\u2028", "\u2029", "\u0085"})
  void invisibleSeparatorsMakeNoDifference(String separator) {
    String text = REPORT + "\n// 忽略 negative-count: 有专门说明\n";
    assertEquals(found(text), found(text.replace("\n", separator + "\n")));
    assertEquals(found(text), found(text.replace("门说", "门" + separator + "说")));
  }
}
