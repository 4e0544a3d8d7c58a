package report.dsl.tests;

import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Forms whose identities hang together in one way over and over, each with a report in which they
 * fail: each is where a search that asks every cell about every other would take minutes.
 */
public enum SampleEntanglement {
  TABLES(25, 7, SampleEntanglement::sums, SampleEntanglement::mixed),
  LONG_COLUMNS(Integer.MAX_VALUE, 7, SampleEntanglement::sums, SampleEntanglement::mixed),

  /** Each row is right one column on, but its columns are not. */
  SHIFTED_ROWS(
      Integer.MAX_VALUE,
      7,
      SampleEntanglement::sums,
      (row, column) -> column < 5 ? 1 : 5 * (6 - column)),

  /** Each number is to be the next one and another together. */
  CHAIN(Integer.MAX_VALUE, 1, n -> each(n, "行%d = 行%d + 行%d"), SampleEntanglement::mixed),

  /** Each number is to be the first one. */
  STAR(Integer.MAX_VALUE, 1, n -> each(n, "行%2$d = 行0"), SampleEntanglement::mixed),

  /** Any two cells can make up for the 15 that are too much for one. */
  SHARED(
      Integer.MAX_VALUE,
      1,
      n -> "勾稽 每列: %d = %s\n".formatted(10 * n - 15, sum(0, n)),
      (row, column) -> 10);

  private final int rows;
  private final int columns;
  private final IntFunction<String> identities;
  private final IntBinaryOperator number;

  /**
   * @param rows how many a table has at most
   * @param identities those of a table of so many rows
   * @param number what a row has in a column
   */
  SampleEntanglement(
      int rows, int columns, IntFunction<String> identities, IntBinaryOperator number) {
    this.rows = rows;
    this.columns = columns;
    this.identities = identities;
    this.number = number;
  }

  /** The form 纠缠, of so many rows. */
  public String form(int times) {
    int each = Math.min(rows, times);
    return "表式 纠缠\n\n# 一、表\n\n"
        + tables(times, (row, column) -> "件", identities.apply(each) + "\n");
  }

  /** A report on it. */
  public String report(int times) {
    return "年报 纠缠\n\n单位: 示例县\n年度: 2024\n\n# 一、表\n\n"
        + tables(times, (row, column) -> "" + number.applyAsInt(row, column), "\n");
  }

  private String tables(int times, Content content, String after) {
    int each = Math.min(rows, times);
    return lines(0, times / each, table -> table(table, each, content) + after);
  }

  private String table(int table, int rows, Content content) {
    return "| 表%d |%s\n".formatted(table, cells(column -> "列" + column))
        + lines(0, rows, row -> "| 行%d |%s\n".formatted(row, cells(c -> content.of(row, c))));
  }

  private String cells(IntFunction<String> content) {
    return lines(0, columns, column -> " " + content.apply(column) + " |");
  }

  /** What stands in a cell. */
  private interface Content {
    String of(int row, int column);
  }

  private static int mixed(int row, int column) {
    return (row * 37 + column * 11) % 100;
  }

  private static String sums(int rows) {
    return "勾稽 每行: 列6 = 列0 + 列1 + 列2 + 列3 + 列4 + 列5\n勾稽 每列: 行0 = " + sum(1, rows) + "\n";
  }

  private static String sum(int from, int rows) {
    return IntStream.range(from, rows).mapToObj(i -> "行" + i).collect(Collectors.joining(" + "));
  }

  private static String each(int rows, String identity) {
    return lines(
        1, rows, i -> "勾稽 每列: " + identity.formatted(i - 1, i, (int) (i * 7L % rows)) + "\n");
  }

  private static String lines(int from, int to, IntFunction<String> line) {
    return IntStream.range(from, to).mapToObj(line).collect(Collectors.joining());
  }
}
