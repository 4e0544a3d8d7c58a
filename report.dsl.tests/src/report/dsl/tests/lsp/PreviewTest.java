package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static report.dsl.tests.lsp.Answers.await;

import java.util.List;
import java.util.Map;
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
