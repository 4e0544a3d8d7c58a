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
  SUPPRESSIONS(n -> Start.REPORT + "// 忽略 identity: 理由\n".repeat(n)),
  SUPPRESSED(n -> Start.REPORT + "// 忽略 unknown-section: 理由\n# 甲\n".repeat(n)),
  LONG_SUPPRESSION(n -> Start.REPORT + "// 忽略 identity: 理" + " ".repeat(n) + "由\n# 甲\n"),
  COMMENTS(n -> Start.REPORT + "// 备注\n".repeat(n) + "# 甲\n".repeat(n)),
  QUOTES(n -> Start.REPORT + "# 一、总体情况\n图: \"" + "\"甲".repeat(n)),
  SLASHES(n -> Start.REPORT + "# 一、总体情况\n" + " // 甲".repeat(n)),
  BACKSLASHES(n -> Start.REPORT + "# 一、总体情况\n" + "\\".repeat(n)),
  LONG_NAMES(n -> Start.SECTION + "| " + "申".repeat(n) + " | 1 |\n| " + "新".repeat(n) + " | 1 |\n"),
  LONG_TITLE(n -> Start.REPORT + "# " + "一".repeat(n)),
  LONG_NUMBER(n -> Start.TABLE + "| 新收 | " + "9".repeat(n) + " | 0 |\n"),
  FORM_SECTIONS(n -> "表式 甲\n" + "# 一\n| 表 | 列 |\n| 行 | 件 |\n勾稽 每行: 列 = 列\n".repeat(n / 4)),
  FORM_ROWS(n -> "表式 甲\n# 一\n| 表 | 列 |\n" + "| 行 | 件 |\n".repeat(n));

  /** How the texts begin. */
  private static final class Start {
    static final String REPORT = "年报 2021版\n";
    static final String SECTION = REPORT + "# 三、收到和处理政府信息公开申请情况\n";
    static final String HEADER = "| 申请 | 自然人 | 总计 |\n";
    static final String TABLE = SECTION + HEADER;

    /** Half its rows are whole, so that it is the short ones that are wrong. */
    static String halfWhole(int rows) {
      return SECTION
          + "| 申请 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n"
          + "| 上年结转 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n".repeat(rows);
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
