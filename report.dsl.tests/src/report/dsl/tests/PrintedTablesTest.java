package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of a page are those of the official form, span by span. */
class PrintedTablesTest {

  private static List<PrintedTable> tables(String example) throws IOException {
    return Published.example(example).page().select("table").stream()
        .map(PrintedTable::new)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"云岭县, 10, 175, 15", "镇巴县, 10, 175, 15", "长兴县, 22, 161, 15", "衡南县, 22, 161, 15"})
  void everyTableIsAFullRectangleOfTheFormsCells(String name, int two, int three, int four)
      throws IOException {
    List<PrintedTable> tables = tables(name);
    assertEquals(List.of(two, three, four), tables.stream().map(t -> t.data().size()).toList());
    for (PrintedTable table : tables) {
      int width = table.rows.get(0).size();
      assertTrue(table.rows.stream().allMatch(row -> row.size() == width), "rows of one width");
      assertFalse(table.rows.stream().anyMatch(row -> row.contains(null)), "no hole");
      assertEquals(
          table.data().size(),
          table.data().stream().map(cell -> cell.attr("data-cell")).distinct().count());
    }
  }

  @Test
  void applicationsHaveTheOfficialHeads() throws IOException {
    PrintedTable table = tables("云岭县").get(1);
    assertEquals("3×3", table.spans("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"));
    assertEquals("1×7", table.spans("申请人情况"));
    assertEquals("2×1", table.spans("自然人"));
    assertEquals("1×5", table.spans("法人或其他组织"));
    assertEquals("1×1", table.spans("商业企业"));
    assertEquals("2×1", table.spans("总计"));
    assertEquals("1×3", table.spans("一、本年新收政府信息公开申请数量"));
    assertEquals("22×1", table.spans("三、本年度办理结果"));
    assertEquals("1×2", table.spans("（一）予以公开"));
    assertEquals("8×1", table.spans("（三）不予公开"));
    assertEquals("3×1", table.spans("（四）无法提供"));
    assertEquals("5×1", table.spans("（五）不予处理"));
    assertEquals("3×1", table.spans("（六）其他处理"));
    assertEquals("1×1", table.spans("1.属于国家秘密"));
    assertEquals("1×2", table.spans("（七）总计"));
    assertEquals("1×3", table.spans("四、结转下年度继续办理"));
    assertEquals("20×1", tables("长兴县").get(1).spans("三、本年度办理结果"));
    assertEquals("1×2", tables("长兴县").get(1).spans("（六）其他处理"));
  }

  @Test
  void reviewsAndLawsuitsArePrintedInOneRow() throws IOException {
    PrintedTable table = tables("云岭县").get(2);
    assertEquals(4, table.rows.size());
    assertEquals(15, table.rows.get(3).size());
    assertEquals("1×5", table.spans("行政复议"));
    assertEquals("1×10", table.spans("行政诉讼"));
    assertEquals("1×5", table.spans("未经复议直接起诉"));
    assertEquals("1×5", table.spans("复议后起诉"));
    assertEquals("2×1", table.spans("结果维持"));
    assertEquals(
        "4 1 2 1 8 1 0 1 0 2 1 0 0 1 2",
        table.data().stream().map(Element::text).collect(Collectors.joining(" ")));
  }

  @Test
  void blocksShareOneTableOfFourColumns() throws IOException {
    PrintedTable table = tables("长兴县").get(0);
    assertEquals(4, table.rows.get(0).size());
    assertEquals("1×4", table.spans("第二十条第（九）项"));
    assertEquals("1×2", table.spans("采购总金额"));
    assertEquals("1×3", tables("云岭县").get(0).spans("本年处理决定数量"));
    List<String> lines =
        table.rows.stream()
            .map(
                row ->
                    String.join("|", new LinkedHashSet<>(row).stream().map(Element::text).toList()))
            .toList();
    assertEquals("第二十条第（一）项", lines.get(0));
    assertEquals("信息内容|本年新制作数量|本年新公开数量|对外公开总数量", lines.get(1));
    assertEquals("规章|0|0|0", lines.get(2));
    assertEquals("政府集中采购|6|35.04", lines.get(lines.size() - 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"云岭县", "长兴县", "衡南县"})
  void eachNumberNamesTheHeadsOverAndBesideIt(String name) throws IOException {
    Document page = Published.example(name).page();
    for (Element element : page.select("table")) {
      PrintedTable table = new PrintedTable(element);
      for (int y = 0; y < table.rows.size(); y++) {
        for (int x = 0; x < table.rows.get(y).size(); x++) {
          Element cell = table.rows.get(y).get(x);
          if (cell.hasAttr("data-cell")) {
            assertEquals(
                heads(table, x, y), Set.of(cell.attr("headers").split(" ")), cell.toString());
          }
        }
      }
    }
  }

  /** What sight finds: header cells in the same row, and in the columns above of the same block. */
  private static Set<String> heads(PrintedTable table, int x, int y) {
    Element cell = table.rows.get(y).get(x);
    Stream<Element> row = table.rows.get(y).stream();
    Stream<Element> above =
        table.rows.subList(0, y).stream()
            .map(line -> line.get(x))
            .filter(c -> c.closest("thead") != null || c.closest("tbody") == cell.closest("tbody"));
    return Stream.concat(row, above)
        .filter(c -> c.tagName().equals("th"))
        .map(Element::id)
        .collect(Collectors.toSet());
  }

  @Test
  void numbersStandWhereTheirAddressSays() throws IOException {
    Document page = Published.example("云岭县").page();
    assertEquals("86", page.selectFirst("[data-cell=申请.新收.自然人]").text());
    assertEquals("118", page.selectFirst("[data-cell=申请.新收.总计]").text());
    assertEquals("312.35", page.selectFirst("[data-cell=第二十条第（八）项.行政事业性收费.本年收费金额（单位：万元）]").text());
    assertEquals("2", page.selectFirst("[data-cell=复议诉讼.复议后起诉.总计]").text());
  }

  @Test
  void traditionalReportsHaveTraditionalLabels() throws IOException {
    Document page = Published.example("衡南县").page();
    assertEquals("zh-Hant", page.selectFirst("html").attr("lang"));
    String labels = page.select("th, caption, td.corner").text();
    assertTrue(labels.contains("申請人情況") && labels.contains("勾稽關係"), labels);
    assertFalse(labels.contains("申请") || labels.contains("总计"));
    assertEquals("28.6576", page.selectFirst("[data-cell$=采购总金额]").text());
    assertEquals("+2", page.selectFirst("[data-cell=第二十条第（五）项.行政许可.本年增/减]").text());
  }
}
