package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.dsl.generator.HtmlReport;
import report.dsl.generator.Pictures;
import report.dsl.generator.Publication;
import report.dsl.rules.Subject;

/** Tables of a form that nobody foresaw are laid out by the same few laws. */
class AnotherFormsTablesTest {

  private static final String FORM =
      """
      表式 县志版

      名称: 藏书报告
      标题: {单位}{年度}年藏书报告
      依据: 馆规
      年度: 2000-

      # 一、藏书

      | 新书            | 馆藏 / 中文 | 馆藏 / 外文 |
      | 甲 / 史 简称 史 | 册          | 册          |
      | 甲 / 子 简称 子 | 册          | 册          |
      | 乙              | 册          | 册          |
      版式: 分块
      角标: 类别

      | 旧书 | 合计 |
      | 丙   | 册   |
      版式: 分块

      # 二、读者

      | 读者         | 本市 / 区 / 成人 | 本市 / 区 / 儿童 | 外地 |
      | 日 / 早 / 开 | 人               | 人               | 人   |
      | 夜           | 人               | 人               | 人   |
      版式: 横排
      """;

  private static final String REPORT =
      """
      年报 县志版

      单位: 图书馆
      年度: 2024

      # 一、藏书

      | 旧书 | 合计 |
      | 丙   | 7    |

      | 新书 | 外文 | 中文 |
      | 史   | 1    | 2    |
      | 子   | 3    | 4    |
      | 乙   | 5    | 6    |

      # 二、读者

      | 读者 | 成人 | 儿童 | 外地 |
      | 开   | 1    | 2    | 3    |
      | 夜   | 4    | 5    | 6    |
      """;

  @TempDir Path folder;
  private Document page;

  @BeforeEach
  void publish() throws IOException {
    Files.writeString(folder.resolve("县志版.form"), FORM);
    URI uri = URI.createFileURI(folder.resolve("馆.report").toString());
    Subject report = TestEngine.get().check("馆.report", uri, REPORT).subject().orElseThrow();
    page = Jsoup.parse(new HtmlReport(Publication.of(report, true), Pictures.NONE).page());
  }

  /** The cells of a printed table, row by row, a spanning cell in each place it covers. */
  private List<String> grid(int table) {
    return new PrintedTable(page.select("table").get(table))
        .rows.stream()
            .map(row -> String.join(" ", row.stream().map(cell -> cell.text()).toList()))
            .toList();
  }

  @Test
  void blocksStandInTheFormsOrderAndShareTheWidthOfTheWidest() {
    assertEquals(
        List.of(
            "新书 新书 新书 新书",
            "类别 类别 馆藏 馆藏",
            "类别 类别 中文 外文",
            "甲 史 2 1",
            "甲 子 4 3",
            "乙 乙 6 5",
            "旧书 旧书 旧书 旧书",
            "  合计 合计",
            "丙 丙 7 7"),
        grid(0));
  }

  @Test
  void rowsPrintedSideBySideKeepAllLevelsOfTheirLabels() {
    assertEquals(
        List.of(
            "日 日 日 夜 夜 夜",
            "早 早 早 本市 本市 外地",
            "开 开 开 区 区 外地",
            "本市 本市 外地 成人 儿童 外地",
            "区 区 外地 成人 儿童 外地",
            "成人 儿童 外地 成人 儿童 外地",
            "1 2 3 4 5 6"),
        grid(1));
  }
}
