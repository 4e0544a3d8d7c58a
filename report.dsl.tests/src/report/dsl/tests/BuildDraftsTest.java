package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code report build}: a report with errors is refused, or published as the draft that it is. */
class BuildDraftsTest extends SiteTest {

  @Test
  void aReportWithErrorsIsNotPublishedAndTheOthersAre() throws IOException {
    Samples.write(sources.resolve("a.report"), Samples.wrong());
    Samples.write(sources.resolve("b.report"), Samples.sound());
    CommandRun run = site.build(sources);
    assertEquals(1, run.exit());
    assertTrue(run.out().contains("错误 negative-count"), run.out());
    assertTrue(run.out().endsWith("已生成1份，放在“" + site.path() + "”；1份有错误，没有生成。\n"), run.out());
    assertFalse(
        Files.exists(site.path().resolve("a.html")) || Files.exists(site.path().resolve("a.json")));
    assertTrue(Files.exists(site.path().resolve("b.html")));
  }

  @Test
  void whatWasPublishedStaysWhenItsSourceGoesWrong() throws IOException {
    Path source = Samples.write(sources.resolve("a.report"), Samples.sound());
    site.build(sources);
    Map<String, String> before = site.files();
    Files.writeString(source, Samples.wrong());
    assertEquals(1, site.build(sources).exit());
    assertEquals(before, site.files());
  }

  @Test
  void aDraftIsPublishedAndSaysSo() throws IOException {
    Samples.write(sources.resolve("a.report"), Samples.wrong());
    CommandRun run = site.build("--draft", sources);
    assertEquals(0, run.exit());
    assertEquals(
        sources.resolve("a.report")
            + "：错误1处，警告0处；运行 report check 看每一处。\n已生成1份，放在“"
            + site.path()
            + "”，其中1份有错误，标明“草稿”。\n",
        run.out());
    assertTrue(site.files().get("a.html").contains("草稿"));
    JsonObject data = JsonParser.parseString(site.files().get("a.json")).getAsJsonObject();
    assertTrue(data.get("draft").getAsBoolean());
  }

  @Test
  void aReportWithoutErrorsIsNoDraftWhateverWasAskedFor() throws IOException {
    Samples.write(sources.resolve("a.report"), Samples.sound());
    site.build(sources);
    Map<String, String> published = site.files();
    assertEquals("已生成1份，放在“" + site.path() + "”。\n", site.build("--draft", sources).out());
    assertEquals(published, site.files());
  }
}
