package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.dsl.Engine;
import report.dsl.rules.Finding;
import report.dsl.rules.Fix;

/** Names and gaps that can mean several things: all of them are offered, the likeliest first. */
class DidYouMeanTest {

  private final Engine engine = TestEngine.get();

  private List<Finding> find(Path file, String text, String code) {
    URI uri = URI.createFileURI(file.toString());
    return engine.check("x", uri, text).findings().stream()
        .filter(f -> f.code().equals(code))
        .toList();
  }

  private static List<String> titles(Finding finding) {
    return finding.fixes().stream().map(Fix::title).toList();
  }

  /** A form of a province with two rows 其他; the report must say which. */
  @Test
  void aNameThatTwoRowsShareListsBoth(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("省表.form"),
        """
        表式 省表

        名称: 年度报告
        年度: 2024-

        # 一、数量

        | 表一 | 件数 |
        | 上半年 / 其他 简称 上半年其他 | 件 |
        | 下半年 / 其他 简称 下半年其他 | 件 |
        """);
    String text =
        """
        年报 省表

        单位: 云岭县人民政府
        年度: 2024

        # 一、数量

        | 表一       | 件数 |
        | 其他       |    1 |
        | 下半年其他 |    2 |
        """;
    List<Finding> found = find(folder.resolve("a.report"), text, "unknown-row");
    assertEquals(1, found.size());
    assertTrue(found.get(0).message().startsWith("「其他」可以指"), found.get(0).message());
    assertEquals(List.of("改为「上半年其他」", "改为「下半年其他」"), titles(found.get(0)));
    String fixed = found.get(0).fixes().get(0).applyTo(text);
    assertEquals(List.of(), find(folder.resolve("a.report"), fixed, "unknown-row"));
  }

  /** Sample 000 gives six numbers for seven columns; the last cell is the total. */
  @Test
  void aShortRowOffersTheGapThatBalances() throws IOException {
    Path file = Project.root().resolve("examples/长兴县-2020.report");
    String text =
        Files.readString(file).replaceFirst("(?m)^[|] 新收 .*$", "| 新收 | 11 | 1 | 0 | 0 | 0 | 12 |");
    Finding row = find(file, text, "short-row").get(0);
    assertEquals(List.of("在「其他」补空白格", "在「法律服务机构」补空白格", "在「社会公益组织」补空白格"), titles(row));
    String fixed = row.fixes().get(0).applyTo(text);
    assertTrue(fixed.contains("\n| 新收 | 11 | 1 | 0 | 0 | 0 |  | 12 |\n"), fixed);
    assertEquals(List.of(), find(file, fixed, "short-row"));
  }

  @Test
  void severalGapsAreFilledAtOnce() throws IOException {
    Path file = Project.root().resolve("examples/云岭县-2024.report");
    String text =
        Files.readString(file).replaceFirst("(?m)^[|] 上年结转 .*$", "| 上年结转 | 5 | 2 | 0 | 1 | 8 |");
    Finding row = find(file, text, "short-row").get(0);
    assertEquals("在「社会公益组织」「其他」补空白格", titles(row).get(0));
    String fixed = row.fixes().get(0).applyTo(text);
    assertTrue(fixed.contains("\n| 上年结转 | 5 | 2 | 0 |  | 1 |  | 8 |\n"), fixed);
    assertEquals(List.of(), find(file, fixed, "identity"));
  }
}
