package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static report.dsl.tests.lsp.Answers.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import report.dsl.tests.NeedsClassPath;

/** A cell leads to those of other reports that its number comes from. */
@NeedsClassPath
class OtherReportsTest {

  private static final String TABLE =
      """

      # 二、主动公开政府信息情况

      | 第二十条第（六）项 | 本年处理决定数量 |
      | 行政处罚 | %s |
      | 行政强制 | 0 |
      """;

  private static final String CARRIED =
      """

      # 三、收到和处理政府信息公开申请情况

      | 申请 | 自然人 |
      | %s | %s |
      """;

  @TempDir Path folder;

  @RegisterExtension final ServerProcess server = new ServerProcess();

  private Path county;

  @BeforeEach
  void write() throws IOException {
    county = folder.resolve("县.report");
    Files.createDirectories(folder.resolve("部门"));
    for (int i = 1; i <= 12; i++) {
      Files.writeString(member(i), report("第%d（分）局".formatted(i), 2024, "") + TABLE.formatted(i));
    }
    Files.writeString(
        folder.resolve("县-2023.report"), report("某县", 2023, "") + CARRIED.formatted("结转下年", 7));
  }

  private Path member(int number) {
    return folder.resolve("部门/%d.report".formatted(number));
  }

  private static String report(String body, int year, String headers) {
    return "年报 2021版\n\n单位: %s\n年度: %d\n%s".formatted(body, year, headers);
  }

  private static String sum(String number) {
    return report("某县", 2024, "汇总: 部门/*.report\n") + TABLE.formatted(number);
  }

  @Test
  void aCellShowsWhatItsMembersHaveTheLargestFirst() {
    String note = hover(sum("7‸8"));
    String[] parts = note.split("\n\n");
    assertEquals("12个成员之和为78，下列以外的2个共3。", parts[parts.length - 2]);
    String[] lines = parts[parts.length - 1].split("\n");
    assertEquals(10, lines.length);
    assertEquals("- [第12（分）局 12](" + link(member(12)) + "#L9)", lines[0]);
    assertEquals("- [第3（分）局 3](" + link(member(3)) + "#L9)", lines[9]);
  }

  private static String link(Path file) {
    return file.toUri().toString();
  }

  @Test
  void theListShowsEverybodyWhoHasNotHandedIn() throws IOException {
    StringBuilder list = new StringBuilder("第1（分）局\n县住房和城乡建设局\n");
    for (int i = 1; i <= 8; i++) {
      list.append("乡镇%d[镇]\n".formatted(i));
    }
    Files.writeString(folder.resolve("名单.txt"), list.toString());
    Files.writeString(member(13), report("县住建局", 2024, ""));
    Files.writeString(member(14), report("旧局", 2023, ""));
    String text = report("某县", 2024, "汇总: 部门/*‸.report\n名单: 名单.txt\n");
    assertEquals("**汇总**\n\n汇总了13个成员的年报；没有汇总的：\n\n- 旧局，2023年度", hover(text));
    String[] parts = hover(text.replace("‸", "").replace("名单.txt", "名单‸.txt")).split("\n\n");
    assertEquals("名单上有10个单位，9个没有交：", parts[1]);
    String[] bodies = parts[2].split("\n");
    assertEquals(9, bodies.length);
    assertEquals("- 县住房和城乡建设局，可能是「县住建局」", bodies[0]);
    assertEquals("- 乡镇8\\[镇\\]", bodies[8]);
  }

  @Test
  void aCellLeadsToItsMembersAndThenToTheForm() {
    List<? extends Location> found = definitions(sum("7‸8"));
    assertEquals(11, found.size());
    assertEquals(member(12).toUri().toString(), found.get(0).getUri());
    assertEquals(8, found.get(0).getRange().getStart().getLine());
    assertEquals("form:/2021版.form", found.get(10).getUri());
  }

  @Test
  void theBlanksOfACellAreAPartOfIt() {
    String text = report("某县", 2024, "上年: 县-2023.report\n") + CARRIED.formatted("上年结转", "‸   7");
    String last = folder.resolve("县-2023.report").toUri().toString();
    assertEquals(last, definitions(text).get(0).getUri());
  }

  @Test
  void aCarriedCellShowsLastYearsAndLeadsThere() {
    String text = report("某县", 2024, "上年: 县-2023.report\n") + CARRIED.formatted("上年结转", "7‸");
    String last = folder.resolve("县-2023.report").toUri().toString();
    String note = hover(text);
    assertTrue(note.endsWith("\n\n- [上年的年报：四、结转下年度继续办理·自然人为7](" + last + "#L9)"), note);
    assertEquals(
        List.of(last, "form:/2021版.form"),
        definitions(text).stream().map(Location::getUri).toList());
  }

  @Test
  void aReportIsCheckedAnewWhenAMemberChanges() {
    String uri = server.open(county, sum("78")).uri();
    assertEquals(List.of(), sums(server.diagnostics(uri, 1)));
    var next = server.client().nextDiagnostics(uri);
    String changed = report("第1（分）局", 2024, "") + TABLE.formatted(5);
    server.open(member(1).toUri().toString(), changed);
    List<Diagnostic> found = sums(await(next));
    assertEquals(1, found.size());
    assertTrue(found.get(0).getMessage().getLeft().contains("12个成员之和为82，少4"), found.toString());
    var last = server.client().nextDiagnostics(uri);
    server.close(member(1).toUri().toString());
    assertEquals(List.of(), sums(await(last)));
  }

  @Test
  void aTraceLeadsIntoTheMembersFile() {
    String uri = server.open(county, sum("66")).uri();
    Diagnostic found = sums(server.diagnostics(uri, 1)).get(0);
    DiagnosticRelatedInformation place = found.getRelatedInformation().get(0);
    assertTrue(found.getMessage().getLeft().endsWith("正是「第12（分）局」的12，可能没有计入。"), found.toString());
    assertEquals(member(12).toUri().toString(), place.getLocation().getUri());
  }

  private static List<Diagnostic> sums(List<Diagnostic> all) {
    return all.stream().filter(d -> d.getCode().getLeft().equals("member-sum")).toList();
  }

  private String hover(String marked) {
    OpenText text = server.open(county, marked);
    return await(text.service().hover(new HoverParams(text.id(), text.cursor())))
        .getContents()
        .getRight()
        .getValue();
  }

  private List<? extends Location> definitions(String marked) {
    OpenText text = server.open(county, marked);
    return await(text.service().definition(new DefinitionParams(text.id(), text.cursor())))
        .getLeft();
  }
}
