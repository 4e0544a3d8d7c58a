package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static report.dsl.tests.lsp.Answers.await;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import report.dsl.tests.NeedsClassPath;
import report.dsl.tests.Samples;

/** The tables of a report can be shown and filled in as a grid. */
@NeedsClassPath
class TablesTest {

  private static final String HEAD =
      """
      年报 2021版

      # 四、政府信息公开行政复议、行政诉讼情况

      | 复议诉讼 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
      """;

  @RegisterExtension static final ServerProcess server = new ServerProcess();

  @Test
  void aCompleteReportComesTableByTable() {
    OpenText text = server.open("untitled:a", Samples.sound());
    JsonObject answer = await(server.server().tables(text.id()));
    assertEquals(1, answer.get("version").getAsInt());
    JsonArray tables = answer.getAsJsonArray("tables");
    assertEquals(6, tables.size());
    assertEquals("第二十条第（一）项", tables.get(0).getAsJsonObject().get("title").getAsString());
    JsonObject applications = tables.get(4).getAsJsonObject();
    assertEquals("申请", applications.get("name").getAsString());
    assertEquals("三、收到和处理政府信息公开申请情况", applications.get("title").getAsString());
    assertEquals("175/175 · 勾稽 39/39 平", applications.get("state").getAsString());
    assertEquals(7, applications.getAsJsonArray("columns").size());
    assertEquals(25, applications.getAsJsonArray("rows").size());
    JsonObject row = applications.getAsJsonArray("rows").get(0).getAsJsonObject();
    assertEquals("一、本年新收政府信息公开申请数量", row.get("label").getAsString());
    assertEquals("新收", row.get("name").getAsString());
    String line = Samples.sound().lines().toList().get(row.get("line").getAsInt());
    assertTrue(line.startsWith("| 新收 "), line);
    JsonObject secret = applications.getAsJsonArray("rows").get(4).getAsJsonObject();
    assertEquals("三、本年度办理结果 / （三）不予公开 / 1.属于国家秘密", secret.get("label").getAsString());
    JsonObject total = row.getAsJsonArray("cells").get(6).getAsJsonObject();
    assertEquals("computed", total.get("kind").getAsString());
    assertEquals("=118", total.get("text").getAsString());
    assertEquals("118", total.get("value").getAsString());
    assertEquals("申请.新收.总计", total.get("address").getAsString());
    assertEquals("=118", text.at(range(total)));
    assertEquals(JsonNull.INSTANCE, total.get("severity"), "null is written, not left out");
  }

  @Test
  void everyKindOfCellIsTold() {
    String marked = HEAD + "| 行政复议 | 1,234 | | 待定 | ⟦⟧  | =1234 | // 😀\n| 直接起诉 | 1 |\n";
    JsonArray rows = rows(marked);
    List<JsonObject> cells = cells(rows.get(0));
    assertEquals(
        List.of("number", "blank", "unreadable", "blank", "computed"), words(cells, "kind"));
    assertEquals(List.of("1,234", "", "待定", "", "=1234"), words(cells, "text"));
    assertEquals("1234", cells.get(0).get("value").getAsString());
    assertEquals(JsonNull.INSTANCE, cells.get(1).get("value"));
    assertEquals("warning", cells.get(0).get("severity").getAsString());
    assertEquals("error", cells.get(2).get("severity").getAsString());
    String message = cells.get(2).getAsJsonArray("messages").get(0).getAsString();
    assertTrue(message.contains("待定"), message);

    List<JsonObject> shorter = cells(rows.get(1));
    assertEquals(List.of("number", "absent", "absent", "absent", "absent"), words(shorter, "kind"));
    assertEquals(JsonNull.INSTANCE, shorter.get(1).get("range"));
    assertEquals("", shorter.get(0).get("address").getAsString(), "nobody knows whose it is");
    assertEquals("error", rows.get(1).getAsJsonObject().get("severity").getAsString());
    message = rows.get(1).getAsJsonObject().getAsJsonArray("messages").get(0).getAsString();
    assertTrue(message.contains("少4格"), message);
  }

  @Test
  void cellsOfAFailingIdentityAreMarked() {
    String text = HEAD + "| 行政复议 | 1 | 2 | 3 | 4 | 11 |\n| 直接起诉 | 0 | 0 | 0 | 0 | 0 |\n";
    JsonArray rows = rows(text);
    assertTrue(cells(rows.get(0)).stream().allMatch(c -> c.get("unbalanced").getAsBoolean()));
    assertTrue(cells(rows.get(1)).stream().noneMatch(c -> c.get("unbalanced").getAsBoolean()));
  }

  @Test
  void aRowWrittenManyTimesSpeaksForItself() {
    JsonArray rows = rows(HEAD + "| 行政复议 | 1 | 2 | 3 | 4 | 10 |\n".repeat(300));
    assertEquals(300, rows.size());
    for (JsonElement row : rows) {
      assertTrue(cells(row).stream().allMatch(c -> c.getAsJsonArray("messages").size() <= 1));
    }
    assertEquals("error", cells(rows.get(299)).get(0).get("severity").getAsString());
  }

  @Test
  void rowsAndColumnsThatTheFormDoesNotHaveAreShownAsWritten() {
    String text =
        HEAD.replace("| 尚未审结", "| 备注")
            + "| 信访 | 1 | 2 | 3 | 4 | 10 |\n| 行政复议 | 1 | 2 | 3 | 4 | 10 |\n";
    JsonObject table = tables(text).get(0).getAsJsonObject();
    JsonObject column = table.getAsJsonArray("columns").get(3).getAsJsonObject();
    assertEquals("备注", column.get("label").getAsString());
    JsonArray rows = table.getAsJsonArray("rows");
    assertEquals("信访", rows.get(0).getAsJsonObject().get("label").getAsString());
    assertEquals(List.of("", "", "", "", ""), words(cells(rows.get(0)), "address"));
    assertEquals("number", cells(rows.get(0)).get(0).get("kind").getAsString());
    assertEquals("", cells(rows.get(1)).get(3).get("address").getAsString());
    assertEquals("4", cells(rows.get(1)).get(3).get("value").getAsString());
  }

  @Test
  void aReportWithoutTablesAndAFormHaveNone() {
    assertEquals(0, tables("年报 2021版\n").size());
    assertEquals(0, tables("").size());
    assertEquals(0, tables("表式 甲版\n\n# 一、情况\n\n| 收入 | 金额 |\n| 甲 | 元 |\n").size());
  }

  private static JsonArray tables(String marked) {
    OpenText text = server.open("untitled:a", marked);
    return await(server.server().tables(text.id())).getAsJsonArray("tables");
  }

  private static JsonArray rows(String marked) {
    return tables(marked).get(0).getAsJsonObject().getAsJsonArray("rows");
  }

  private static List<JsonObject> cells(JsonElement row) {
    List<JsonObject> cells = new ArrayList<>();
    row.getAsJsonObject().getAsJsonArray("cells").forEach(c -> cells.add(c.getAsJsonObject()));
    return cells;
  }

  private static List<String> words(List<JsonObject> cells, String key) {
    return cells.stream().map(cell -> cell.get(key).getAsString()).toList();
  }

  private static Range range(JsonObject cell) {
    return new Gson().fromJson(cell.get("range"), Range.class);
  }
}
