package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.dsl.model.Amount;
import report.dsl.model.Cell;

/**
 * What clerks write into a cell, and what it is read as: {@code value canonical FLAWS} for a
 * number, {@code blank}, {@code = value} or {@code unreadable}. The first column counts 项, the
 * second is signed, the third is money in 万元.
 */
class AmountReaderTest {

  private static final String COUNT =
      "年报 2019版\n年度: 2020\n# 二、主动公开政府信息情况\n" + "| 第二十条第（六）项 | 上一年项目数量 |\n| 行政处罚 | %s |\n";
  private static final String SIGNED = COUNT.replace("上一年项目数量", "本年增/减");
  private static final String MONEY =
      "年报 2019版\n年度: 2020\n# 二、主动公开政府信息情况\n" + "| 第二十条第（九）项 | 采购总金额 |\n| 政府集中采购 | %s |\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          0            → 0 0
          11           → 11 11
          007          → 7 7
          １１         → 11 11 FULL_WIDTH
          1１          → 11 11 FULL_WIDTH
          ３．５       → 3.5 3.5 FULL_WIDTH
          3.0          → 3.0 3.0
          +5           → 5 5
          -5           → -5 -5
          -0           → 0 0
          −0.0         → 0.0 0.0
          −5           → -5 -5
          －5          → -5 -5 FULL_WIDTH
          —5           → -5 -5
          –5           → -5 -5
          负5          → -5 -5 SIGN_WORD
          負5          → -5 -5 SIGN_WORD
          1,808,595    → 1808595 1808595 GROUPING
          1，808，595  → 1808595 1808595 FULL_WIDTH GROUPING
          1、808       → 1808 1808 GROUPING
          1 808 595    → 1808595 1808595 GROUPING
          55件         → 55 55 UNIT
          55 件        → 55 55 UNIT
          55个         → 55 55 UNIT
          55項         → 55 55 UNIT
          55人次       → 55 55 UNIT
          ５５件       → 55 55 FULL_WIDTH UNIT
          增2件        → 2 2 SIGN_WORD UNIT
          123456789012345 → 123456789012345 123456789012345
          """)
  void readsCounts(String written, String expected) {
    assertEquals(expected, read(COUNT, written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          +2      → 2 +2
          ＋2     → 2 +2 FULL_WIDTH
          2       → 2 2
          0       → 0 0
          +0      → 0 0
          增0     → 0 0 SIGN_WORD
          -8      → -8 -8
          −8      → -8 -8
          增2     → 2 +2 SIGN_WORD
          增2件   → 2 +2 SIGN_WORD UNIT
          加2项   → 2 +2 SIGN_WORD UNIT
          减2件   → -2 -2 SIGN_WORD UNIT
          減2     → -2 -2 SIGN_WORD
          减 2    → -2 -2 SIGN_WORD
          负8     → -8 -8 SIGN_WORD
          增１２件 → 12 +12 FULL_WIDTH SIGN_WORD UNIT
          """)
  void readsIncreasesAndDecreases(String written, String expected) {
    assertEquals(expected, read(SIGNED, written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          28.6576      → 28.6576 28.6576
          286576元     → 28.6576 28.6576 UNIT
          286,576元    → 28.6576 28.6576 GROUPING UNIT
          523.15万元   → 523.15 523.15 UNIT
          523.15萬元   → 523.15 523.15 UNIT
          523.15万     → 523.15 523.15 UNIT
          2亿元        → 20000 20000 UNIT
          12千元       → 1.2 1.2 UNIT
          3百万元      → 300 300 UNIT
          0元          → 0 0 UNIT
          10000元      → 1 1 UNIT
          5元          → 0.0005 0.0005 UNIT
          35.040       → 35.040 35.040
          """)
  void convertsMoney(String written, String expected) {
    assertEquals(expected, read(MONEY, written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/", "／", "-", "－", "--", "—", "——", "–", "−", "无", "無", "空", "x", "X", "×"})
  void takesMarksForBlanks(String written) {
    assertEquals("blank", read(COUNT, written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u3000", "\u200B", "\u00A0\u3000 \t"})
  void takesBlanksOfAnyWidthForNothing(String written) {
    assertEquals("blank", read(COUNT, written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A011", "11\u3000", "\u200B11\u00A0"})
  void seesThroughBlanksAroundNumbers(String written) {
    assertEquals("11 11", read(COUNT, written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          =        → =
          ＝       → =
          =11      → = 11
          ＝11     → = 11
          = 11     → = 11
          =-3      → = -3
          =abc     → unreadable
          =/       → unreadable
          ==11     → unreadable
          """)
  void readsComputedCells(String written, String expected) {
    assertEquals(expected, read(COUNT, written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abc",
        "约12",
        "12左右",
        "1..2",
        "1.",
        ".5",
        "1.2.3",
        "1e5",
        "0x1F",
        "1O",
        "五",
        "1 2",
        "1 2",
        "12,34",
        "1,2345",
        "1234567890123456",
        "99999999999999999999",
        "5元",
        "5%",
        "++5",
        "+-5",
        "5-",
        "1/2",
        "11（件）",
        "2020-01-05",
        "NaN",
        "∞",
        "½",
        "1²",
        "10⁶",
        "㊿",
        "①",
        "{新收.总计}",
        "待定",
        "见附件"
      })
  void refusesWhatIsNoNumber(String written) {
    assertEquals("unreadable", read(COUNT, written));
  }

  private static String read(String report, String written) {
    Amount amount = cell(report, written).amount();
    if (amount instanceof Amount.Number number) {
      String flaws =
          number.flaws().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
      return (number.value().toPlainString() + " " + number.canonical() + " " + flaws).strip();
    }
    if (amount instanceof Amount.Computed computed) {
      return "=" + computed.shown().map(value -> " " + value.toPlainString()).orElse("");
    }
    return amount instanceof Amount.Blank ? "blank" : "unreadable";
  }

  private static Cell cell(String report, String written) {
    return TestEngine.get()
        .check("示例.report", Project.uri("示例.report"), report.formatted(written))
        .filing()
        .orElseThrow()
        .tables()
        .flatMap(table -> table.cells())
        .findFirst()
        .orElseThrow();
  }
}
