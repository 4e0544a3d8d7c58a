package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static report.dsl.tests.lsp.Answers.await;
import static report.dsl.tests.lsp.Province.FORM;
import static report.dsl.tests.lsp.Province.REPORT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import report.dsl.tests.NeedsClassPath;
import report.dsl.tests.TestEngine;

/** A name leads to where it comes from. */
@NeedsClassPath
class DefinitionTest {

  @TempDir Path folder;

  @RegisterExtension final ServerProcess server = new ServerProcess();

  @Test
  void aLabelOfAnOfficialReportLeadsToTheShippedForm() {
    String report = "年报 2021版\n# 三、收到和处理政府信息公开申请情况\n| 申请 | 自然人 |\n| 国家秘密 | 1 |\n";
    assertEquals(
        "form:/2021版.form 三、本年度办理结果 / （三）不予公开 / 1.属于国家秘密 简称 国家秘密",
        shippedTarget(report.replace("国家秘", "国家‸秘")));
    assertEquals("form:/2021版.form 申请人情况 / 自然人", shippedTarget(report.replace("自然", "自‸然")));
    assertEquals("form:/2021版.form 申请", shippedTarget(report.replace("| 申请", "| 申‸请")));
    assertEquals("form:/2021版.form 三、收到和处理政府信息公开申请情况", shippedTarget(report.replace("三、", "三‸、")));
    assertEquals("form:/2021版.form 2021版", shippedTarget(report.replace("1版", "1‸版")));
  }

  @Test
  void aLabelOfTheProvincesOwnLeadsToItsFile() throws IOException {
    Path form = Files.writeString(folder.resolve("某省版.form"), FORM);
    Location label = only(REPORT.replace("各子站 |", "各‸子站 |"));
    assertEquals(form.toUri().toString(), label.getUri());
    assertTrue(Marked.show(FORM, List.of(label.getRange())).contains("| ⟦一、各子站 简称 子站⟧ |"));

    String encoded = form.toUri().toString().replace("%E7%89%88", "版");
    server.open(encoded, FORM);
    assertEquals(encoded, only(REPORT.replace("各子站 |", "各‸子站 |")).getUri(), "as the client has it");
  }

  @Test
  void aBoundNumberLeadsToItsCell() throws IOException {
    Files.writeString(folder.resolve("某省版.form"), FORM);
    Location cell = only(REPORT.replace("{访问", "{访‸问"));
    assertTrue(Marked.show(REPORT, List.of(cell.getRange())).contains("| ⟦9⟧    |"));
  }

  @Test
  void lastYearsHeaderLeadsToItsFileInsideTheFolderOnly() throws IOException {
    Path last = Files.writeString(folder.resolve("去年.report"), "年报 2021版\n");
    assertEquals(last.toUri().toString(), only("年报 2021版\n上年: 去‸年.report\n").getUri());
    assertEquals(List.of(), all("年报 2021版\n上年: 前‸年.report\n"));
    assertEquals(List.of(), all("年报 2021版\n上年: ../‸../etc/passwd\n"));
  }

  @Test
  void anOperandOfAFormLeadsToItsLabel() {
    String marked = FORM.replace("主站 + 子站", "主站 + 子‸站");
    OpenText text = server.open(folder.resolve("某省版.form"), marked);
    Location label = definitions(text).get(0);
    assertTrue(text.show(List.of(label.getRange())).contains("⟦一、各子站 简称 子站⟧"));
    String base = FORM.replace("2021版", "2021‸版");
    text = server.open(folder.resolve("某省版.form"), base);
    assertEquals("form:/2021版.form", definitions(text).get(0).getUri());
  }

  /** The place in the shipped form that a report's name leads to, and what stands there. */
  private String shippedTarget(String marked) {
    Location location = only(marked);
    String form = TestEngine.shippedText("2021版");
    return location.getUri() + " " + Marked.at(form, location.getRange());
  }

  private Location only(String marked) {
    List<? extends Location> all = all(marked);
    assertEquals(1, all.size());
    return all.get(0);
  }

  private List<? extends Location> all(String marked) {
    return definitions(server.open(folder.resolve("今年.report"), marked));
  }

  private static List<? extends Location> definitions(OpenText text) {
    return await(text.service().definition(new DefinitionParams(text.id(), text.cursor())))
        .getLeft();
  }
}
