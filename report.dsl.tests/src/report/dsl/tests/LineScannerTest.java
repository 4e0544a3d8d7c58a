package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.dsl.parser.Lexeme;
import report.dsl.parser.Lexeme.Kind;
import report.dsl.parser.LineScanner;

/** How a text is cut into tokens, each line by what kind of line it is. */
class LineScannerTest {

  private static final long SEED = 20240601;

  /** Pieces whose neighbourhood decides what they are; a random text strings them together. */
  private static final String[] PIECES = {
    "年报",
    " ",
    "2021版",
    "\n",
    "\r",
    "\r\n",
    "#",
    "##",
    "＃",
    "|",
    "｜",
    "=",
    "=11",
    "{",
    "}",
    "新收.总计",
    "//",
    "// ",
    "http://x.cn",
    ":",
    "：",
    "\\",
    "\\|",
    "\\{",
    "\t",
    "\u00A0",
    "\u3000",
    "\uFEFF",
    "勾稽",
    "表式",
    "每行",
    "\"",
    "图",
    "单位",
    "---",
    "|---|",
    "/",
    "😀",
    "\u0000",
    "、",
    "（一）",
    "3.5",
    "12,345",
    "附表"
  };

  @Test
  void tokensCoverEveryTextWithoutAGap() {
    Random random = new Random(SEED);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(60); n > 0; n--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      assertCovered(text.toString());
      assertCovered("表式 甲\n" + text);
      assertCovered("年报 甲\n\n# 一\n" + text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", "\r", "\uFEFF", " ", "\\", "{", "|", "#", "//", "勾稽", "表式", "\uD83D"})
  void tokensCoverTheSmallestTexts(String text) {
    assertCovered(text);
  }

  private static void assertCovered(String text) {
    int at = 0;
    for (Lexeme lexeme : LineScanner.scan(text)) {
      assertEquals(at, lexeme.start(), () -> "seed " + SEED + ", text " + text);
      at = lexeme.end();
    }
    assertEquals(text.length(), at, () -> "seed " + SEED + ", text " + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "网址http://www.zb.gov.cn，见附页",
        "http://www.zb.gov.cn/a//b",
        "每日10:30至16:00",
        "占比5%，约3.5件，共12,345条",
        "比例为1//2",
        "甲//乙",
        "C:\\年报\\a.doc",
        "电话：0873—2122699",
        "#不在行首的#号",
        "a | b",
        "他说{你好"
      })
  void plainSentencesAreOneProse(String sentence) {
    assertEquals(
        List.of("PROSE " + sentence.strip()),
        body("正文。" + sentence).stream().map(s -> s.replace("正文。", "")).toList());
  }

  @Test
  void aCommentOpensOnlyBehindABlankOrBarAndBeforeABlank() {
    assertEquals(List.of("PROSE 正文", "COMMENT // 注"), body("正文 // 注"));
    assertEquals(List.of("PROSE 正文//注"), body("正文//注"));
    assertEquals(List.of("PROSE 正文 //注"), body("正文 //注"));
    assertEquals(List.of("PROSE 正文// 注"), body("正文// 注"));
    assertEquals(List.of("PROSE 正文", "COMMENT //"), body("正文 //"));
    assertEquals(List.of("COMMENT // 整行"), body("// 整行"));
    assertEquals(List.of("PROSE //不是"), body("//不是"));
    assertEquals(List.of("PIPE |", "CELL_TEXT 新收", "CLOSE |", "COMMENT // 注"), body("| 新收 |// 注"));
  }

  @Test
  void commentsAndRulesInsideATableDoNotEndIt() {
    List<String> tokens = body("| 申请 | 总计 |\n|---|:---:|\n  // 说明\n| 新收 | 1 |\n");
    assertEquals(1, tokens.stream().filter(token -> token.startsWith("ROW_BREAK")).count());
    assertEquals(2, tokens.stream().filter(token -> token.startsWith("COMMENT")).count());
  }

  @Test
  void aBackslashTakesTheMeaningOfTheNextCharacter() {
    assertEquals(
        List.of("PIPE |", "CELL_TEXT 甲\\|乙", "PIPE |", "CELL_TEXT 1", "CLOSE |"),
        body("| 甲\\|乙 | 1 |"));
    assertEquals(List.of("PROSE 写作\\{新收.总计}"), body("写作\\{新收.总计}"));
    assertEquals(List.of("PROSE \\# 不是标题"), body("\\# 不是标题"));
    assertEquals(List.of("PROSE \\| 不是 \\| 表"), body("\\| 不是 \\| 表"));
  }

  @Test
  void fullWidthSignsMeanTheSame() {
    assertEquals(
        List.of("PIPE ｜", "CELL_TEXT 新收", "PIPE ｜", "CELL_TEXT ＝11", "CLOSE ｜"),
        body("｜ 新收 ｜ ＝11 ｜"));
    assertEquals(List.of("HASHES ＃", "TITLE 一、总体情况"), tokens("＃ 一、总体情况"));
    assertEquals(List.of("KEY 年度", "COLON ：", "VALUE 2024"), tokens("年度：2024"));
  }

  @Test
  void everyLineEndEndsOneLine() {
    for (String end : List.of("\n", "\r", "\r\n")) {
      List<Lexeme> tokens = LineScanner.scan("年报 甲" + end + "单位: 乙" + end + "# 一");
      assertEquals(
          List.of(end, end),
          tokens.stream()
              .filter(token -> token.kind() == Kind.NL)
              .map(
                  token ->
                      ("年报 甲" + end + "单位: 乙" + end + "# 一").substring(token.start(), token.end()))
              .toList());
    }
  }

  @Test
  void aReferenceIsCutAtItsBraces() {
    assertEquals(
        List.of("PROSE 收到", "OPEN {", "ADDRESS 新收.总计", "SHUT }", "PROSE 件"), body("收到{ 新收.总计 }件"));
    assertEquals(List.of("PROSE 甲{乙", "OPEN {", "ADDRESS 丙", "SHUT }"), body("甲{乙{丙}"));
  }

  @Test
  void headersAreLinesBeforeTheFirstHeadingOnly() {
    assertEquals(List.of("KEY 单位", "COLON :", "VALUE 某县"), tokens("单位: 某县"));
    assertEquals(List.of("PROSE 单位: 某县"), body("单位: 某县"));
    assertEquals(List.of("PROSE http://www.zb.gov.cn"), tokens("http://www.zb.gov.cn"));
  }

  @Test
  void identitiesStandInFormsOnly() {
    String line = "勾稽 每行：总计＝自然人＋企业-其他 ≥ 0 \"原文\" W";
    assertEquals(
        List.of(
            "IDENTITY_MARK 勾稽",
            "WORD 每行",
            "COLON ：",
            "TERM 总计",
            "SIGN ＝",
            "TERM 自然人",
            "SIGN ＋",
            "TERM 企业",
            "SIGN -",
            "TERM 其他",
            "SIGN ≥",
            "TERM 0",
            "QUOTED \"原文\"",
            "LETTER W"),
        tokens("表式 甲\n# 一\n" + line).subList(4, 18));
    assertEquals(List.of("PROSE " + line), body(line));
  }

  /** The tokens of a line or lines below a heading. */
  private static List<String> body(String lines) {
    List<String> all = tokens("# 一\n" + lines);
    return all.subList(2, all.size());
  }

  /** Kinds and texts of all tokens but blanks and line ends. */
  private static List<String> tokens(String text) {
    return LineScanner.scan(text).stream()
        .filter(token -> token.kind() != Kind.WS && token.kind() != Kind.NL)
        .map(token -> token.kind() + " " + text.substring(token.start(), token.end()).strip())
        .toList();
  }
}
