package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** {@code report build}: which files a run writes, and that the same sources give the same ones. */
class BuildCommandTest extends SiteTest {

  @Test
  void relativeFoldersAreKeptAndAFileGivenLandsByItsName() throws IOException {
    Samples.write(sources.resolve("县直/甲局.report"), Samples.sound());
    Path file = Samples.write(folder.resolve("别处/乙局.report"), Samples.sound());
    CommandRun run = site.build(sources, file);
    assertEquals("", run.err());
    assertEquals(0, run.exit());
    assertEquals("已生成2份，放在“" + site.path() + "”。\n", run.out());
    assertEquals(
        List.of(
            "2021版.schema.json", "index.html", "乙局.html", "乙局.json", "县直/甲局.html", "县直/甲局.json"),
        List.copyOf(site.files().keySet()));
  }

  @Test
  void theSameSourcesGiveTheSameBytes() throws IOException {
    Samples.write(sources.resolve("a.report"), Samples.sound());
    Samples.write(sources.resolve("b/c.report"), Samples.sound());
    site.build(sources);
    Map<String, String> first = site.files();
    site.build(sources);
    assertEquals(first, site.files());
  }

  @Test
  void thePageAndTheDataCannotDisagree() throws IOException {
    Samples.write(sources.resolve("a.report"), Samples.sound());
    site.build(sources);
    String embedded = Jsoup.parse(site.files().get("a.html")).selectFirst("#report-data").data();
    assertEquals(
        JsonParser.parseString(site.files().get("a.json")), JsonParser.parseString(embedded));
  }

  @Test
  void aFragmentIsWrittenBesideThePage() throws IOException {
    Samples.write(sources.resolve("a.report"), Samples.sound());
    site.build("--fragment", sources);
    String fragment = site.files().get("a.fragment.html");
    assertFalse(fragment.contains("<html") || fragment.contains("<body"), fragment);
    Document page = Jsoup.parse(site.files().get("a.html"));
    page.select("caption.unseen").remove();
    assertTrue(page.text().contains(Jsoup.parse(fragment).text()));
  }

  @Test
  void aFragmentThatIsThereDoesNotFallBehindItsPage() throws IOException {
    Path source = Samples.write(sources.resolve("a.report"), Samples.sound());
    site.build("--fragment", sources);
    Files.writeString(source, Samples.changed("3127", "3128"));
    site.build(sources);
    assertTrue(site.files().get("a.fragment.html").contains("3128"));
    Path named = Samples.write(folder.resolve("别处/b.fragment.report"), Samples.sound());
    site.build(named);
    String page = site.files().get("b.fragment.html");
    site.build(Samples.write(folder.resolve("b.report"), Samples.sound()));
    assertEquals(page, site.files().get("b.fragment.html"), "the page of another report");
  }

  @Test
  void theIndexListsEarlierRunsTooByBodyAndYear() throws IOException {
    Path first = Samples.write(sources.resolve("a.report"), Samples.sound());
    site.build(first);
    Path second =
        Samples.write(
            sources.resolve("b.report"), Samples.sound().replace("单位: 云岭县人民政府", "单位: 邻县人民政府"));
    site.build(second);
    List<String> links =
        Jsoup.parse(site.files().get("index.html")).select("a[href]").stream()
            .map(Element::text)
            .toList();
    assertEquals(2, links.size(), links.toString());
    String listed = site.files().get("index.html");
    site.build(sources);
    assertEquals(
        listed,
        site.files().get("index.html"),
        "the index depends on what is there, not on the run");
    Files.delete(site.path().resolve("a.html"));
    Files.writeString(site.path().resolve("other.json"), "{\"name\":\"not a report\"");
    site.build(second);
    assertEquals(1, Jsoup.parse(site.files().get("index.html")).select("a[href]").size());
  }

  @Test
  void formsAreNotPublished() throws IOException {
    Samples.write(sources.resolve("a.report"), Samples.sound());
    Path form = Samples.write(sources.resolve("我的.form"), "表式 我的\n");
    assertEquals(0, site.build(sources).exit());
    CommandRun run = site.build(form);
    assertEquals(2, run.exit());
    assertEquals("“" + form + "”是表式，不是年报，不能发布。\n", run.err());
  }

  @Test
  void whereThereIsNothingToPublishNothingIsSaidToBePublished() throws IOException {
    Path empty = Files.createDirectories(sources);
    for (Path path : List.of(folder.resolve("没有.report"), empty)) {
      CommandRun run = site.build(path);
      assertEquals(2, run.exit());
      assertEquals("", run.out());
      assertEquals(1, run.err().lines().count(), run.err());
      assertFalse(Files.exists(site.path()));
    }
    Samples.write(sources.resolve("我的.form"), "表式 我的\n");
    assertEquals("只有表式，没有要发布的年报（*.report）。\n", site.build(sources).err());
    Samples.write(sources.resolve("a.report"), Samples.wrong());
    assertTrue(site.build(sources).out().endsWith("\n1份有错误，没有生成。\n"));
  }
}
