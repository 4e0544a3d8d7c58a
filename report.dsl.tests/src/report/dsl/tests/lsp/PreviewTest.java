package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static report.dsl.tests.lsp.Answers.await;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import report.dsl.tests.NeedsClassPath;
import report.dsl.tests.Samples;

/** The page can be seen while it is written, and each part of it leads back to its line. */
@NeedsClassPath
class PreviewTest {

  @RegisterExtension static final ServerProcess server = new ServerProcess();

  @Test
  void partsOfThePageKnowTheirLines() {
    OpenText text = server.open("untitled:sound", Samples.sound());
    List<String> lines = Samples.sound().lines().toList();
    Document page = page(text, 1);
    assertNull(page.selectFirst(".draft"), "it has no errors");

    Element cell = page.selectFirst("[data-cell=申请.新收.自然人]");
    String row = lines.get(Integer.parseInt(cell.attr("data-line")));
    assertEquals("| 新收", row.substring(0, 4));

    for (Element heading : page.select("h2[data-line]")) {
      assertEquals("# " + heading.text(), lines.get(Integer.parseInt(heading.attr("data-line"))));
    }
    assertEquals(page.select("td[data-cell]").size(), page.select("td[data-line]").size());
    Element first = page.selectFirst("p[data-line]");
    assertNotNull(first);
    String start = first.text().substring(0, 6);
    String line = lines.get(Integer.parseInt(first.attr("data-line")));
    assertEquals(start, line.substring(0, 6));
  }

  @Test
  void cellsOfThePageKnowWhereTheyAreInTheText() {
    String report = Samples.sound().replace("| 上年结转     |      5 ", "| 上年结转     |        ");
    OpenText text =
        server.open("untitled:cells", report.replace("| 直接起诉   |        1 ", "| 直接起诉 "));
    JsonObject cells =
        new Gson()
            .toJsonTree(await(server.server().preview(text.id())).get("cells"))
            .getAsJsonObject();
    Document page = page(text, 1);
    assertEquals(
        page.select("[data-cell]").eachAttr("data-cell").stream().sorted().toList(),
        cells.keySet().stream().sorted().toList());
    assertEquals("86", text.at(range(cells, "申请.新收.自然人")));
    assertEquals("=118", text.at(range(cells, "申请.新收.总计")));
    assertEquals("", text.at(range(cells, "申请.上年结转.自然人")).strip());
    String shortRow = text.at(range(cells, "复议诉讼.直接起诉.结果维持"));
    assertEquals("直接起诉", shortRow, "nobody knows which of its cells is which");
  }

  private static Range range(JsonObject cells, String address) {
    return new Gson().fromJson(cells.get(address), Range.class);
  }

  @Test
  void itShowsTheNewestTextWithItsErrors() {
    String uri = "untitled:wrong";
    OpenText text = server.open(uri, Samples.sound());
    server.change(uri, 2, new TextDocumentContentChangeEvent(Samples.wrong()));
    assertNotNull(page(text, 2).selectFirst(".draft"));
  }

  @Test
  void aFormHasNoPage() {
    OpenText text = server.open("untitled:a.form", "表式 甲版\n");
    assertEquals("", await(server.server().preview(text.id())).get("html"));
  }

  private static Document page(OpenText text, int version) {
    Map<String, Object> answer = await(server.server().preview(text.id()));
    assertEquals(version, ((Number) answer.get("version")).intValue());
    return Jsoup.parse((String) answer.get("html"));
  }
}
