package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static report.dsl.tests.lsp.Answers.await;
import static report.dsl.tests.lsp.Province.FORM;
import static report.dsl.tests.lsp.Province.REPORT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import report.dsl.tests.NeedsClassPath;
import report.dsl.tests.TestEngine;

/** All open documents are asked where they use a label, a report where it uses a cell. */
@NeedsClassPath
class ReferencesTest {

  @TempDir Path folder;

  @RegisterExtension final ServerProcess server = new ServerProcess();

  @Test
  void aRowOfAFormIsUsedInTheOpenReportsAndInTheFormItself() throws IOException {
    Files.writeString(folder.resolve("某省版.form"), FORM);
    OpenText report = open("甲.report", REPORT);
    OpenText other = open("乙.report", "年报 2021版\n");
    OpenText form = open("某省版.form", FORM.replace("| 访问", "| 访‸问"));
    List<? extends Location> uses = references(form, false);
    assertEquals(
        FORM.replace("限填: 访问", "限填: ⟦访问⟧").replace("公开平台.访问.", "公开平台.⟦访问⟧."), shown(form, uses));
    assertEquals(REPORT.replace("{访问", "{⟦访问⟧").replace("| 访问 ", "| ⟦访问⟧ "), shown(report, uses));
    assertEquals(other.marked().text(), shown(other, uses));
    assertEquals(uses.size() + 1, references(form, true).size(), "and the label");
  }

  @Test
  void aLabelOfAReportIsFoundUnderAllItsNames() throws IOException {
    Files.writeString(folder.resolve("某省版.form"), FORM);
    OpenText report = open("甲.report", REPORT.replace("| 各子站", "| 各‸子站"));
    assertEquals(
        REPORT
            .replace("数量.子站", "数量.⟦子站⟧")
            .replace(". 各子站 }", ". ⟦各子站⟧ }")
            .replace("| 各子站 |", "| ⟦各子站⟧ |"),
        shown(report, references(report, false)));
    List<? extends Location> all = references(report, true);
    assertEquals(folder.resolve("某省版.form").toUri().toString(), all.get(0).getUri());
  }

  @Test
  void aCellIsUsedByTheBoundNumbersOfItsReport() throws IOException {
    Files.writeString(folder.resolve("某省版.form"), FORM);
    OpenText report = open("甲.report", REPORT.replace("| 2   ", "| 2‸   "));
    assertEquals(
        REPORT
            .replace("{公开平台.数量.子站}", "⟦{公开平台.数量.子站}⟧")
            .replace("{ 数量 . 各子站 }", "⟦{ 数量 . 各子站 }⟧")
            .replace("| 2   ", "| ⟦2⟧   "),
        shown(report, references(report, true)));
  }

  @Test
  void aShippedFormThatAnEditorShowsHasItsUsesToo() {
    String report = "年报 2021版\n# 四、政府信息公开行政复议、行政诉讼情况\n| 复议诉讼 |\n";
    OpenText open = open("甲.report", report);
    String shipped = TestEngine.shippedText("2021版");
    OpenText form = server.open("form:/2021%E7%89%88.form", shipped.replace("| 复议诉讼", "| 复议‸诉讼"));
    List<? extends Location> all = references(form, true);
    assertEquals(form.uri(), all.get(0).getUri(), "its address as the client has it");
    assertEquals(report.replace("复议诉讼 |", "⟦复议诉讼⟧ |"), shown(open, all));
  }

  private OpenText open(String file, String marked) {
    return server.open(folder.resolve(file), marked);
  }

  private static String shown(OpenText text, List<? extends Location> locations) {
    return text.show(
        locations.stream()
            .filter(location -> location.getUri().equals(text.uri()))
            .map(Location::getRange)
            .toList());
  }

  private static List<? extends Location> references(OpenText text, boolean declaration) {
    ReferenceContext context = new ReferenceContext(declaration);
    return await(text.service().references(new ReferenceParams(text.id(), text.cursor(), context)));
  }
}
