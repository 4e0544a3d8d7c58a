package report.dsl.tests.lsp;

/** A province's own form and a report on it, for tests of what leads from one to the other. */
final class Province {

  /** A table more than the official form has, its names used in every way a form can use them. */
  static final String FORM =
      """
      表式 某省版

      扩展: 2021版

      # 六、其他需要报告的事项

      | 公开平台 | 主站 | 一、各子站 简称 子站 | 合计 |
      | 数量     | 个   | 个                   | 个   |
      | 访问     | 次   | 次                   | 次   |
      前提: 公开平台.数量.合计
      限填: 访问 / 省
      勾稽 每行: 合计 = 主站 + 子站
      勾稽 每行 跨年: 合计 = 上年.合计 W
      勾稽: 公开平台.访问.合计 ≥ 公开平台.数量.合计
      """;

  /** A report that names the same cells by short names, by labels and with blanks. */
  static final String REPORT =
      """
      年报 某省版

      年度: 2024

      # 六、其他需要报告的事项

      访问{访问.合计}次，子站{公开平台.数量.子站}个，又{ 数量 . 各子站 }个。

      | 公开平台 | 主站 | 各子站 | 合计 |
      | 数量     | 1    | 2      | 3    |
      | 访问     | 4    | 5      | 9    |
      """;

  private Province() {}
}
