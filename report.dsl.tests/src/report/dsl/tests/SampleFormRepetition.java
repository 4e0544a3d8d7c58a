package report.dsl.tests;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Forms that say one thing over and over about how reports are written, each with a report as long:
 * each is where every sentence, held against every word, would take minutes.
 */
public enum SampleFormRepetition {
  FILLERS(n -> "套语: 词" + numbered("、全年%d", n) + "\n" + Start.TABLE + Start.WORDS),
  LONGER_FILLERS(n -> "套语: " + prefixes(n) + "\n" + Start.TABLE + Start.WORDS),
  LIMITS(n -> "限定: 限" + numbered("、收到申%d", n) + "\n" + Start.TABLE + Start.WORDS),
  LIST_WORDS(n -> "分项: 其他" + numbered("、收%d", n) + "\n" + Start.TABLE + Start.WORDS),
  TOPICS(n -> Start.TABLE + numbered("话题: 申请%d\n", n) + Start.WORDS),
  WORDINGS(n -> Start.TABLE + Start.WORDS + "行文: 行.合计 / 收到\n".repeat(n)),
  DISTINCT_WORDINGS(n -> Start.TABLE + Start.WORDS + numbered("行文: 行.合计 / 收到 办%d\n", n)),
  MEANINGS(n -> Start.TABLE + "话题: 申请\n行文: 行.合计" + "、行.甲".repeat(n) + " / 收到\n"),
  CLAIMS(n -> Start.TABLE + Start.WORDS + numbered("均为: 甲 / 均获%d\n", n)),
  QUANTITIES(n -> Start.TABLE + numbered("数量: 量%d = 行.甲 + 行.乙\n", n)),
  LONG_QUANTITY(n -> Start.TABLE + "数量: 量0 = 行.甲" + " + 行.乙".repeat(n) + "\n"),

  /** Each is twice the one before. */
  DOUBLED_QUANTITIES(
      n -> Start.TABLE + "数量: 量0 = 行.甲\n" + numbered("数量: 量%2$d = 量%1$d + 量%1$d\n", n)),
  TABLES(n -> Start.TABLE + numbered("| 表%d | 甲 |\n| 行 | 件 |\n" + Start.WORDS, n)),
  LONG_HINT(n -> Start.TABLE + "须述: 没有写的\n说明: " + "说".repeat(9 * n) + "\n"),
  HEADLINE(n -> "标题: " + "{单位}".repeat(n) + "\n" + Start.TABLE),
  ASPECTS(n -> Start.TABLE + "须述: 方面" + numbered("；方面%d", n) + "\n"),
  SECTIONS(n -> Start.TABLE + numbered("# 节%d\n须述: 方面\n", n), n -> numbered("# 节%d\n公开\n", n));

  /** How the forms begin. */
  private static final class Start {
    static final String TABLE = "# 一、情况\n| 表 | 甲 | 乙 | 合计 |\n| 行 | 件 | 件 | 件 |\n";
    static final String WORDS = "话题: 申请\n行文: 行.合计 / 收到\n";
  }

  private final IntFunction<String> form;
  private final IntFunction<String> report;

  SampleFormRepetition(IntFunction<String> form) {
    this(form, n -> "全年收到申请12件，均获甲。{量0}".repeat(n) + "\n");
  }

  SampleFormRepetition(IntFunction<String> form, IntFunction<String> report) {
    this.form = form;
    this.report = report;
  }

  /** The form 重复, which says it so many times. */
  public String form(int times) {
    return "表式 重复\n" + form.apply(times);
  }

  /** A report on it. */
  public String report(int times) {
    return "年报 重复\n单位: 示例县"
        + "县".repeat(times)
        + "\n年度: 2024\n# 一、情况\n| 表 | 甲 | 乙 | 合计 |\n| 行 | 1 | 2 | 3 |\n\n"
        + report.apply(times);
  }

  private static String numbered(String line, int times) {
    return IntStream.range(0, times)
        .mapToObj(i -> line.formatted(i, i + 1))
        .collect(Collectors.joining());
  }

  private static String prefixes(int most) {
    return IntStream.range(1, Math.min(most, 1_000))
        .mapToObj("全"::repeat)
        .collect(Collectors.joining("、"));
  }
}
