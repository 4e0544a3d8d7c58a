package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static report.dsl.tests.lsp.Answers.await;
import static report.dsl.tests.lsp.Answers.refusal;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import report.dsl.tests.CommandRun;
import report.dsl.tests.NeedsClassPath;
import report.dsl.tests.Project;
import report.dsl.tests.Samples;
import report.dsl.tests.lsp.OwnRequests.Made;

/** A new report begins with what is known: its form, and last year's report where there is one. */
@NeedsClassPath
class NewReportsTest {

  private static final String BODY = "云岭县人民政府";

  @RegisterExtension static final ServerProcess server = new ServerProcess();

  @TempDir Path folder;

  @Test
  void thePlanKnowsTheFormsAndLastYearsReport() throws IOException {
    Samples.write(folder.resolve("云岭县-2024.report"), Samples.sound());
    Samples.write(folder.resolve("云岭镇-2024.report"), Samples.sound().replace(BODY, "云岭镇"));
    Samples.write(folder.resolve("我省.form"), "表式 我省\n\n扩展: 2021版\n名称: 我省的年报\n年度: 2021-\n");
    JsonObject plan = plan(" " + BODY + " ", "2025");
    assertEquals("", plan.get("problem").getAsString());
    assertEquals(
        "[{\"name\":\"我省\",\"title\":\"我省的年报\",\"suits\":true},"
            + "{\"name\":\"2021版\",\"title\":\"政府信息公开工作年度报告\",\"suits\":true},"
            + "{\"name\":\"2019版\",\"title\":\"政府信息公开工作年度报告\",\"suits\":false}]",
        plan.get("forms").toString());
    assertEquals("云岭县-2024.report", plan.getAsJsonObject("last").get("name").getAsString());
    assertEquals(
        folder.resolve("云岭县-2024.report").toUri().toString(),
        plan.getAsJsonObject("last").get("uri").getAsString());
    assertEquals(BODY + "-2025.report", plan.get("fileName").getAsString());
    assertFalse(plan.get("exists").getAsBoolean());

    Samples.write(folder.resolve(BODY + "-2023.report"), Samples.sound());
    JsonObject again = plan(BODY, "2023");
    assertTrue(again.get("exists").getAsBoolean());
    assertEquals(JsonNull.INSTANCE, again.get("last"));
  }

  @Test
  void aReportCanBeGoneOnFromWithoutSayingWhoseItIs() throws IOException {
    Path last = Samples.write(folder.resolve("旧/云岭县.report"), Samples.sound());
    JsonObject plan = next(last);
    assertEquals("", plan.get("problem").getAsString());
    assertEquals(BODY, plan.get("body").getAsString());
    assertEquals("2025", plan.get("year").getAsString());
    assertEquals(BODY + "-2025.report", plan.get("fileName").getAsString());
    assertEquals(
        "{\"uri\":\"%s\",\"name\":\"云岭县.report\"}".formatted(last.toUri()),
        plan.get("last").toString());

    Samples.write(last, Samples.sound().replace("年度: 2024", "年度:"));
    assertEquals("“云岭县.report”不是写明了单位、年度的年报，不能接着它写。", next(last).get("problem").getAsString());
    OpenText open = server.open(last, Samples.sound());
    assertEquals("2025", next(last).get("year").getAsString());
    server.close(open.uri());
    String gone = next(folder.resolve("没有.report")).get("problem").getAsString();
    assertEquals("“没有.report”不是写明了单位、年度的年报，不能接着它写。", gone);
  }

  private JsonObject next(Path last) {
    return await(server.server().newPlan(Map.of("folder", uri(), "last", last.toUri().toString())));
  }

  @Test
  void aYearIsUnderstoodHoweverItIsTyped() throws IOException {
    for (String typed : List.of("2025年", " ２０２５ ", "2025 年度", "２０２５年")) {
      JsonObject plan = plan(BODY, typed);
      assertEquals("", plan.get("problem").getAsString(), typed);
      assertEquals("2025", plan.get("year").getAsString());
      assertEquals(BODY + "-2025.report", plan.get("fileName").getAsString());
    }
    assertEquals(
        "报告年度是年报所述的那一年，写四位数字，例如2025；不能是“3025”。", plan(BODY, "3025").get("problem").getAsString());
    assertEquals("请填写单位名称。", plan(" ", "2025").get("problem").getAsString());
  }

  @Test
  void whatCannotBeIsSaidAsTheCommandSaysIt() {
    for (String[] wrong :
        new String[][] {
          {"a/b", "2024"},
          {"", "2024"},
          {"云岭县", "24"},
          {"云岭县{单位}", "2024"},
          {".", "2024"},
          {"..", "2024"},
          {"局".repeat(300), "2024"}
        }) {
      String problem = plan(wrong[0], wrong[1]).get("problem").getAsString();
      CommandRun run = CommandRun.of("new", "--body", wrong[0], "--year", wrong[1], "-o", "-");
      assertEquals(run.err().strip(), problem);
      assertEquals(
          problem, refusal(server.server().newReport(order(wrong[0], wrong[1], null, null))));
    }
    assertEquals("没有1999年度的表式。", plan(BODY, "1999").get("problem").getAsString());
    assertEquals(
        "没有1999年度的表式。", refusal(server.server().newReport(order(BODY, "1999", null, null))));
    assertEquals("没有“无”这个表式。", refusal(server.server().newReport(order(BODY, "2024", "无", null))));
    assertTrue(refusal(server.server().newReport(Map.of())).contains("单位名称"));
  }

  @Test
  void withoutLastYearItIsWhatTheCommandWrites() {
    for (String year : List.of("2020", "2024")) {
      Made made = await(server.server().newReport(order(BODY, year, null, null)));
      assertEquals(BODY + "-" + year + ".report", made.fileName());
      assertEquals(List.of(), made.notes());
      assertEquals(
          CommandRun.of("new", "--body", BODY, "--year", year, "-o", "-").out(), made.text());
    }
    Map<String, Object> nowhere = order(BODY, "2024", "2019版", null);
    nowhere.put("folder", "vscode-vfs://github/a");
    assertTrue(await(server.server().newReport(nowhere)).text().startsWith("年报 2019版\n"));
  }

  @Test
  void fromLastYearComeHeadersAndTheCellsThatTheFormDefinesByIt() throws IOException {
    Path last = Samples.write(folder.resolve("旧/云岭县-2024.report"), Samples.sound());
    Made made =
        await(server.server().newReport(order(BODY, "2025", "2021版", last.toUri().toString())));
    assertTrue(
        made.text()
            .startsWith(
                "年报 2021版\n\n单位: 云岭县人民政府\n年度: 2025\n级别: 县\n落款: 云岭县人民政府\n"
                    + "上年: 旧/云岭县-2024.report\n"),
        made.text().substring(0, 200));
    String row = line(made.text(), "| 上年结转 ");
    assertEquals(
        List.of("7", "1", "0", "0", "2", "0", "10"),
        List.of(row.replaceAll("^\\| 上年结转 *\\| *| *\\|$", "").split(" *\\| *")));
    assertTrue(made.text().contains("\n【上年】"), "its words come, each sentence marked");
    assertEquals(
        List.of(
            "上年的文字每一句前面标有“【上年】”，核对、改写以后删去标记；留着标记的年报不能生成。",
            "从上年的年报带来文头：级别、落款。",
            "「申请」表的「上年结转」按上年年报的「结转下年」填写7格，请核对。"),
        made.notes());
    String formatted =
        CommandRun.reading(made.text().getBytes(StandardCharsets.UTF_8), "format", "-").out();
    assertEquals(formatted, made.text());
  }

  @Test
  void anEarlierFormsNumbersAreFoundByTheirNames() throws IOException {
    Path last = Project.root().resolve("examples/衡南县文旅广体局-2020.report");
    Made made =
        await(server.server().newReport(order("衡南县", "2021", null, last.toUri().toString())));
    assertTrue(made.text().startsWith("年报 2021版\n"));
    assertTrue(line(made.text(), "| 上年结转 ").matches("(\\| *[^| ]+ *){8}\\|"), made.text());
  }

  @Test
  void whatLastYearLacksStaysBlankAndIsSaid() throws IOException {
    String report = Samples.sound().replace("| 结转下年     |      7 ", "| 结转下年     |        ");
    Path last = Samples.write(folder.resolve("a-2023.report"), report);
    OpenText open = server.open(last, report.replace("年度: 2024", "年度: 2023"));
    Made made = await(server.server().newReport(order(BODY, "2025", null, open.uri())));
    assertTrue(made.text().contains("\n上年: a-2023.report\n"));
    assertEquals("「a-2023.report」是2023年度的年报，不是2024年度的，请核对。", made.notes().get(0));
    assertTrue(made.notes().get(1).contains("处错误，带来的数请核对。"), made.notes().toString());
    assertEquals("「申请」表的「上年结转」按上年年报的「结转下年」填写5格；另有2格上年的年报里没有数，请核对。", made.notes().get(4));
  }

  @Test
  void aFileThatIsNoReportBringsNothing() throws IOException {
    Path form = Samples.write(folder.resolve("a.report"), "表式 甲版\n");
    Path large = Samples.write(folder.resolve("b.report"), "年报 2021版\n" + "字".repeat(400_000));
    Path other = Files.write(folder.resolve("c.report"), "年报".getBytes(Charset.forName("GBK")));
    for (Path last : List.of(form, large, other, folder, folder.resolve("d.report"))) {
      Made made =
          await(server.server().newReport(order(BODY, "2025", null, last.toUri().toString())));
      assertEquals(1, made.notes().size());
      assertTrue(made.notes().get(0).startsWith("没有读到上年的年报「"), made.notes().get(0));
      assertFalse(made.text().contains("\n上年: "));
    }
  }

  @Test
  void theBodiesOfAFolderAreOfferedTheNewestFirst() throws IOException {
    for (int i = 0; i < 3_000; i++) {
      String head = "年报 2021版\n\n单位: 第%d局\n年度: %d\n".formatted(i, 2021 + i % 4);
      Files.writeString(folder.resolve("第%d局-%d.report".formatted(i, 2021 + i % 4)), head);
    }
    Samples.write(folder.resolve("新-2025.report"), "年报 2021版\n\n单位: 新局\n年度: 2025\n");
    List<String> bodies = await(server.server().newBodies(Map.of("folder", uri())));
    assertEquals("新局", bodies.get(0));
    assertEquals(50, bodies.size());
    assertTrue(bodies.stream().skip(1).allMatch(b -> b.matches("第\\d+局")));
    assertEquals(List.of(), await(server.server().newBodies(Map.of("folder", "untitled:a"))));
    assertEquals(List.of(), await(server.server().newBodies(Map.of())));
    assertEquals(
        "第2003局-2024.report",
        plan("第2003局", "2025").getAsJsonObject("last").get("name").getAsString());
  }

  private static String line(String text, String start) {
    return text.lines().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
  }

  private String uri() {
    return folder.toUri().toString();
  }

  private JsonObject plan(String body, String year) {
    return await(server.server().newPlan(Map.of("folder", uri(), "body", body, "year", year)));
  }

  private Map<String, Object> order(String body, String year, String form, String last) {
    Map<String, Object> order = new HashMap<>();
    order.put("folder", uri());
    order.put("body", body);
    order.put("year", year);
    order.put("form", form);
    order.put("last", last);
    return order;
  }
}
