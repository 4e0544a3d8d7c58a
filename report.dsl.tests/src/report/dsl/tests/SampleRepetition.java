package report.dsl.tests;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Texts that say one thing over and over, as a hostile or broken file does: each is where some
 * rule, asking every line about every other, would take minutes.
 */
public enum SampleRepetition {
  HEADINGS(n -> Start.REPORT + "# 甲\n".repeat(n)),
  KNOWN_HEADINGS(n -> Start.REPORT + "# 一、总体情况\n".repeat(n)),
  SECTIONS(n -> Start.REPORT + "# 四、甲\n\n文\n".repeat(n)),
  PASTED_TITLES(n -> Start.REPORT + "一、总体情况\n二、主动公开政府信息情况\n".repeat(n)),
  HEADERS(n -> Start.REPORT + "单位: 甲\n".repeat(n)),
  MISSPELT_HEADERS(n -> Start.REPORT + "单值: 甲\n".repeat(n)),
  ROWS(n -> Start.TABLE + "| 新收 | 1 | 2 |\n".repeat(n)),
  MISSPELT_ROWS(n -> Start.TABLE + "| 新收了吗 | 1 | 2 |\n".repeat(n)),
  SHORT_ROWS(n -> Start.halfWhole(n) + "| 新收 | 1 | 2 | 3 | 4 | 5 | 6 |\n".repeat(n)),
  BLANK_ROWS(n -> Start.TABLE + "| 新收 | | |\n".repeat(n)),
  HALF_BLANK_ROWS(n -> Start.TABLE + "| 新收 | | 2 |\n".repeat(n)),
  COMPUTED_ROWS(n -> Start.TABLE + "| 新收 | =3 | = |\n".repeat(n)),
  WORDS_IN_ROWS(n -> Start.TABLE + "| 新收 | 一 | 见附件 |\n".repeat(n)),
  RULE_ROWS(n -> Start.RULES + "| 规章 | 1 | | 3 |\n".repeat(n)),
  FEE_ROWS(n -> Start.FEES + "| 行政事业性收费 | 1.5 |\n| 行政事业性收费 | |\n".repeat(n / 2)),
  REVIEW_ROWS(n -> Start.REVIEWS + "| 行政复议 | 1 | 2 | 3 | | 10 |\n".repeat(n)),
  NEARLY_NAMED_ROWS(n -> Start.REVIEWS + "| 行政复义 | 1 | 2 | 3 | | 10 |\n".repeat(n)),
  NAMELESS_ROWS(n -> Start.TABLE + "| | 1 | 2 |\n".repeat(n)),
  GROUP_ROWS(n -> Start.TABLE + "| 不予公开 | 1 | 2 |\n".repeat(n)),
  ONE_CELL_ROWS(n -> Start.SECTION + Start.WHOLE + "| 新收 | 1 |\n".repeat(n)),
  LONG_ROWS(n -> Start.TABLE + "| 新收 | 1 | 2 | 3 |\n".repeat(n)),
  SHIFTED_ROWS(n -> Start.SECTION + Start.WHOLE + Start.SHIFTED.repeat(n)),
  SHIFTED_TABLES(n -> Start.SECTION + (Start.WHOLE + Start.SHIFTED + "\n").repeat(n / 4)),
  TORN_ROWS(n -> Start.SECTION + Start.WHOLE + "| 新收 | 1 | 2 | 3\n4 | 5 | 6 | 7 |\n".repeat(n)),
  REFERRED_ROWS(n -> ROWS.text(n) + "# 一、总体情况\n" + "{新收.总计}".repeat(n)),
  HEADER_LINES(n -> Start.SECTION + Start.HEADER.repeat(n)),
  HEADED_ROWS(n -> Start.SECTION + (Start.HEADER + "| 新收 | 1 | 2 |\n").repeat(n)),
  DISTINCT_ROWS(n -> Start.TABLE + numbered("| 行%d | 1 | 2 |\n", n)),
  TABLES(n -> Start.SECTION + (Start.HEADER + "| 新收 | 1 | 2 |\n\n文\n").repeat(n)),
  TEXT_IN_TABLE(n -> Start.TABLE + "| 新收 | 1 | 2 |\n文\n".repeat(n)),
  LOOSE_ROWS(n -> Start.SECTION + "新收\t1\t2\n".repeat(n)),
  LOOSE_TABLES(n -> Start.SECTION + numbered("行%d\t1\t2\n行\t3\t4\n\n文。\n", n)),
  PARTED_TABLE(n -> Start.TABLE + "| 新收 | 1 | 2 |\n\n".repeat(n)),
  MISPLACED_TABLES(
      n ->
          Start.TABLE
              + "| 新收 | 1 | 2 |\n".repeat(n)
              + "# 四、甲\n"
              + (Start.HEADER + "文\n").repeat(n)),
  COLUMNS(n -> wide("| 自然人 ", n)),
  MISSPELT_COLUMNS(n -> wide("| 自人 ", n)),
  REFERENCES(n -> Start.REPORT + "# 一、总体情况\n" + "{新收.总计}{总计}{没有}".repeat(n)),
  DISTINCT_REFERENCES(n -> Start.REPORT + "# 一、总体情况\n" + numbered("{没有这一行%d}", n)),
  OPEN_BRACES(n -> Start.REPORT + "# 一、总体情况\n" + "{".repeat(n)),
  NESTED_BRACES(n -> Start.REPORT + "# 一、总体情况\n" + "{新".repeat(n) + "}".repeat(n)),
  NUMBERS(n -> Start.PROSE + "全年收到政府信息公开申请12件，".repeat(n)),
  NUMBERS_IN_A_ROW(n -> Start.PROSE + "收到政府信息公开申请" + "12件".repeat(n)),
  ONE_LONG_NUMBER(n -> Start.PROSE + "收到申请" + "1".repeat(n) + ",111".repeat(n) + "件"),
  NUMERALS(n -> Start.PROSE + "收到政府信息公开申请" + "一百二十".repeat(n) + "件"),
  KNOWN_WORDS(n -> Start.PROSE + "全年共".repeat(n) + "收到政府信息公开申请12件"),
  PARTS(n -> Start.PROSE + "共发布信息12条，其中" + "网站3条、".repeat(n)),
  NESTED_PARTS(n -> Start.PROSE + "共发布信息12条，其中网站13条、微信15条，".repeat(n)),
  RESTS(n -> Start.PROSE + "共发布信息12条，其中其他3条，网站9条，".repeat(n)),
  PLANS(n -> Start.PROSE + "2024年，我局将".repeat(n) + "继续；".repeat(n)),
  OTHER_YEARS(n -> Start.PROSE + "统计期限为二〇二三年一月，".repeat(n)),
  LISTS_IN_A_SENTENCE(n -> Start.PROSE + "共发布信息3条，其中网站1条、微信2条，".repeat(n)),
  LISTS_IN_BRACKETS(n -> Start.PROSE + "共发布信息3条（其中网站1条，微信2条".repeat(n)),
  ASIDE_LISTS(n -> Start.PROSE + "共1件，" + "其中（甲1件），".repeat(n)),
  SHARES(n -> Start.PROSE + "发布信息12条，其中网站3条，占30%。".repeat(n)),
  ANNOUNCED(n -> Start.PROSE + "由总体情况、其他需要报告的事项等七部分组成，".repeat(n)),
  CLAIMS(n -> REVIEW_ROWS.text(1) + "\n因信息公开被申请行政复议10件" + "，均获维持".repeat(n)),
  MEMBERS(n -> Start.REPORT + "汇总: " + "*/*a*.report；".repeat(n) + "\n名单: 甲.txt\n# 甲\n"),
  LONG_MEMBER(n -> Start.REPORT + "汇总: " + "*a?".repeat(n) + "/".repeat(n) + "\n# 甲\n"),
  SUPPRESSIONS(n -> Start.REPORT + "// 忽略 identity: 已核实\n".repeat(n)),
  SUPPRESSIONS_OF_ONE(n -> Start.REPORT + "// 忽略 unknown-section: 已核实\n".repeat(n) + "# 甲\n"),
  SUPPRESSED_ROWS(n -> Start.TABLE + "| 新收 | 1 | 2 | // 忽略 duplicate-row: 已核实\n".repeat(n)),
  SUPPRESSED(n -> Start.REPORT + "// 忽略 unknown-section: 已核实\n# 甲\n".repeat(n)),
  UNKNOWN_SUPPRESSIONS(n -> Start.REPORT + numbered("// 忽略 identiti%d: 已核实\n", n) + "# 甲\n"),
  LONG_RULE(n -> Start.REPORT + "// 忽略 " + "x".repeat(50 * n) + ": 已核实\n# 甲\n"),
  LONG_SUPPRESSION(n -> Start.REPORT + "// 忽略 identity: 理" + " ".repeat(n) + "由\n# 甲\n"),
  COMMENTS(n -> Start.REPORT + "// 备注\n".repeat(n) + "# 甲\n".repeat(n)),
  QUOTES(n -> Start.REPORT + "# 一、总体情况\n图: \"" + "\"甲".repeat(n)),
  SLASHES(n -> Start.REPORT + "# 一、总体情况\n" + " // 甲".repeat(n)),
  BACKSLASHES(n -> Start.REPORT + "# 一、总体情况\n" + "\\".repeat(n)),
  LONG_NAMES(n -> Start.SECTION + "| " + "申".repeat(n) + " | 1 |\n| " + "新".repeat(n) + " | 1 |\n"),
  LONG_TITLE(n -> Start.REPORT + "# " + "一".repeat(n)),
  LONG_NUMBER(n -> Start.TABLE + "| 新收 | " + "9".repeat(n) + " | 0 |\n"),
  STALE_YEARS(n -> Start.YEAR + "# 一、总体情况\n" + "2023年，我局公开。".repeat(n)),
  YEARS_IN_A_SENTENCE(n -> Start.YEAR + "# 一、总体情况\n" + "2023年，我局公开；".repeat(n)),
  YEARS_ON_A_LINE(n -> Start.YEAR + "# 一、总体情况\n" + "2023年，我局公开，".repeat(n)),
  PERIODS(n -> Start.YEAR + "# 一、总体情况\n" + "统计期限2023年1月1日至12月31日，".repeat(n)),
  PERIOD_WORDS(n -> Start.YEAR + "# 一、总体情况\n" + "统计期限".repeat(n)),
  DIGITS(n -> Start.YEAR + "# 一、总体情况\n统计期限" + "1".repeat(n)),
  PLACEHOLDERS(n -> Start.YEAR + "# 一、总体情况\n" + "关键词2××【请".repeat(n)),
  UNDERSCORES(n -> Start.YEAR + "# 一、总体情况\n" + "_".repeat(n)),
  SELF_NAMES(n -> Start.YEAR + "# 一、总体情况\n" + "邻近县司法局公开指南".repeat(n)),
  LONG_BODY(n -> Start.REPORT + Start.longBody(n) + "邻近县公开指南，收到申请12件。".repeat(n)),
  SPAM(n -> Start.YEAR + "# 一、总体情况\n" + "加微信abc12345，a.a.a".repeat(n)),
  MIXED_SCRIPTS(n -> Start.YEAR + "# 一、总体情况\n公开公开公开公开公开公开" + "開公开公开".repeat(n)),
  CONVERSION_SLIPS(n -> Start.YEAR + "# 一、总体情况\n" + "显着，方麵。\n".repeat(n)),
  INVISIBLE(n -> Start.YEAR + "# 一、总体情况\n" + "公\u200b开\u00a0".repeat(n)),
  WIDE_BLANKS(n -> Start.TABLE + "\u00a0".repeat(n) + "| 新收 | 1 | 2 |\n"),
  FORM_SECTIONS(n -> "表式 甲\n" + "# 一\n| 表 | 列 |\n| 行 | 件 |\n勾稽 每行: 列 = 列\n".repeat(n / 4)),
  FORM_ROWS(n -> "表式 甲\n# 一\n| 表 | 列 |\n" + "| 行 | 件 |\n".repeat(n));

  /** How the texts begin. */
  private static final class Start {
    static final String REPORT = "年报 2021版\n";
    static final String YEAR = REPORT + "单位: 示例县司法局\n年度: 2024\n";
    static final String SECTION = REPORT + "# 三、收到和处理政府信息公开申请情况\n";
    static final String HEADER = "| 申请 | 自然人 | 总计 |\n";
    static final String PROSE = REPORT + "# 一、总体情况\n";
    static final String TABLE = SECTION + HEADER;
    static final String WHOLE = "| 申请 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n";
    static final String SHIFTED = "| 新收 | 0 | 5 | 0 | 0 | 0 | 0 | 0 |\n";
    static final String RULES =
        REPORT + "# 二、主动公开政府信息情况\n| 第二十条第（一）项 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n";
    static final String FEES = REPORT + "# 二、主动公开政府信息情况\n| 第二十条第（八）项 | 本年收费金额 |\n";
    static final String REVIEWS =
        REPORT + "# 四、政府信息公开行政复议、行政诉讼情况\n| 复议诉讼 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n";

    /** A body that names itself at any length. */
    static String longBody(int times) {
      return "单位: " + "县".repeat(times) + "\n年度: 2024\n# 一、总体情况\n";
    }

    /** Half its rows are whole, so that it is the short ones that are wrong. */
    static String halfWhole(int rows) {
      return SECTION + WHOLE + "| 上年结转 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n".repeat(rows);
    }
  }

  private final IntFunction<String> text;

  SampleRepetition(IntFunction<String> text) {
    this.text = text;
  }

  /** The text that says it so many times. */
  public String text(int times) {
    return text.apply(times);
  }

  private static String numbered(String line, int times) {
    return IntStream.range(0, times).mapToObj(line::formatted).collect(Collectors.joining());
  }

  private static String wide(String column, int times) {
    return Start.SECTION
        + "| 申请 "
        + column.repeat(times)
        + "|\n| 新收 "
        + "| 1 ".repeat(times)
        + "|\n";
  }
}
