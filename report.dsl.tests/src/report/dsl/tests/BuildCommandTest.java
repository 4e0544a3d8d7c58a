package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.dsl.generator.PictureFolder;

/** {@code report build}: what is published, what is refused, and what is never damaged. */
class BuildCommandTest {

  @TempDir Path folder;

  private Path sources;
  private Path site;

  @BeforeEach
  void foldersWithChineseNamesAndBlanks() {
    sources = folder.resolve("年 报");
    site = folder.resolve("网 站");
  }

  private CommandRun build(Object... more) {
    Object[] arguments = new Object[more.length + 3];
    arguments[0] = "build";
    arguments[1] = "-o";
    arguments[2] = site;
    System.arraycopy(more, 0, arguments, 3, more.length);
    return CommandRun.of(arguments);
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(site.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  @Test
  void relativeFoldersAreKeptAndAFileGivenLandsByItsName() throws IOException {
    Samples.write(sources.resolve("县直/甲局.report"), Samples.sound());
    Path file = Samples.write(folder.resolve("别处/乙局.report"), Samples.sound());
    CommandRun run = build(sources, file);
    assertEquals("", run.err());
    assertEquals(0, run.exit());
    assertEquals("已发布2份到“" + site + "”。\n", run.out());
    assertEquals(
        List.of(
            "2021版.schema.json", "index.html", "乙局.html", "乙局.json", "县直/甲局.html", "县直/甲局.json"),
        List.copyOf(files().keySet()));
  }

  @Test
  void theSameSourcesGiveTheSameBytes() throws IOException {
    Samples.write(sources.resolve("a.report"), Samples.sound());
    Samples.write(sources.resolve("b/c.report"), Samples.sound());
    build(sources);
    Map<String, String> first = files();
    build(sources);
    assertEquals(first, files());
  }

  @Test
  void aReportWithErrorsIsNotPublishedAndTheOthersAre() throws IOException {
    Samples.write(sources.resolve("a.report"), Samples.wrong());
    Samples.write(sources.resolve("b.report"), Samples.sound());
    CommandRun run = build(sources);
    assertEquals(1, run.exit());
    assertTrue(run.out().contains("错误 negative-count"), run.out());
    assertTrue(run.out().endsWith("已发布1份到“" + site + "”；1份有错误，没有发布。\n"), run.out());
    assertFalse(Files.exists(site.resolve("a.html")) || Files.exists(site.resolve("a.json")));
    assertTrue(Files.exists(site.resolve("b.html")));
  }

  @Test
  void whatWasPublishedStaysWhenItsSourceGoesWrong() throws IOException {
    Path source = Samples.write(sources.resolve("a.report"), Samples.sound());
    build(sources);
    Map<String, String> before = files();
    Files.writeString(source, Samples.wrong());
    assertEquals(1, build(sources).exit());
    assertEquals(before, files());
  }

  @Test
  void aDraftIsPublishedAndSaysSo() throws IOException {
    Samples.write(sources.resolve("a.report"), Samples.wrong());
    CommandRun run = build("--draft", sources);
    assertEquals(0, run.exit());
    assertEquals(
        sources.resolve("a.report")
            + "：错误1处，警告0处；运行 report check 看每一处。\n已发布1份到“"
            + site
            + "”，其中1份有错误，标明“草稿”。\n",
        run.out());
    assertTrue(files().get("a.html").contains("草稿"));
    JsonObject data = JsonParser.parseString(files().get("a.json")).getAsJsonObject();
    assertTrue(data.get("draft").getAsBoolean());
  }

  @Test
  void aReportWithoutErrorsIsNoDraftWhateverWasAskedFor() throws IOException {
    Samples.write(sources.resolve("a.report"), Samples.sound());
    build(sources);
    Map<String, String> published = files();
    assertEquals("已发布1份到“" + site + "”。\n", build("--draft", sources).out());
    assertEquals(published, files());
  }

  @Test
  void aPageOfAnotherBodyOrYearIsNotReplaced() throws IOException {
    Path first = Samples.write(folder.resolve("1/a.report"), Samples.sound());
    build(first);
    Map<String, String> before = files();
    Path other =
        Samples.write(folder.resolve("2/a.report"), Samples.changed("单位: 云岭县人民政府", "单位: 邻县人民政府"));
    Path fine = Samples.write(folder.resolve("2/b.report"), Samples.sound());
    CommandRun run = build(fine, other);
    assertEquals(2, run.exit());
    assertEquals("", run.out());
    assertEquals(
        "“%s”（邻县人民政府2024年度）要写到“%s”，那里已经发布了云岭县人民政府2024年度的年报，所以什么都没有写；"
                .formatted(other, site.resolve("a.html"))
            + "请给年报改名，或者另选输出文件夹；确实要替换的，先删去那个网页。\n",
        run.err());
    assertEquals(before, files());
    Files.writeString(other, Samples.changed("年度: 2024", "年度: 2025"));
    assertEquals(2, build("--draft", other).exit());
    assertEquals(before, files());
    Files.delete(site.resolve("a.html"));
    assertEquals(0, build("--draft", other).exit());
    assertTrue(files().get("a.json").contains("2025"));
  }

  @Test
  void theSameBodyAndYearReplacesItsPageHoweverItsNameIsSpaced() throws IOException {
    Path source = Samples.write(sources.resolve("a.report"), Samples.sound());
    build(source);
    Files.writeString(source, Samples.changed("单位: 云岭县人民政府", "单位: 云岭县 人民政府"));
    assertEquals(0, build(source).exit());
    assertTrue(files().get("a.json").contains("云岭县 人民政府"));
    Files.writeString(site.resolve("a.json"), "{\"form\":1,\"body\":\"x\",\"year\":2}");
    assertEquals(2, build(source).exit());
    Files.writeString(site.resolve("a.json"), "some other program's");
    assertEquals(0, build(source).exit());
  }

  @Test
  void whereThereIsNothingToPublishNothingIsSaidToBePublished() throws IOException {
    Path empty = Files.createDirectories(sources);
    for (Path path : List.of(folder.resolve("没有.report"), empty)) {
      CommandRun run = build(path);
      assertEquals(2, run.exit());
      assertEquals("", run.out());
      assertEquals(1, run.err().lines().count(), run.err());
      assertFalse(Files.exists(site));
    }
    Samples.write(sources.resolve("我的.form"), "表式 我的\n");
    assertEquals("只有表式，没有要发布的年报（*.report）。\n", build(sources).err());
    Samples.write(sources.resolve("a.report"), Samples.wrong());
    assertTrue(build(sources).out().endsWith("\n1份有错误，没有发布。\n"));
  }

  @Test
  void aFragmentIsWrittenBesideThePage() throws IOException {
    Samples.write(sources.resolve("a.report"), Samples.sound());
    build("--fragment", sources);
    String fragment = files().get("a.fragment.html");
    assertFalse(fragment.contains("<html") || fragment.contains("<body"), fragment);
    Document page = Jsoup.parse(files().get("a.html"));
    page.select("caption.unseen").remove();
    assertTrue(page.text().contains(Jsoup.parse(fragment).text()));
  }

  @Test
  void theIndexListsEarlierRunsTooByBodyAndYear() throws IOException {
    Path first = Samples.write(sources.resolve("a.report"), Samples.sound());
    build(first);
    Path second =
        Samples.write(
            sources.resolve("b.report"), Samples.sound().replace("单位: 云岭县人民政府", "单位: 邻县人民政府"));
    build(second);
    List<String> links =
        Jsoup.parse(files().get("index.html")).select("a[href]").stream()
            .map(Element::text)
            .toList();
    assertEquals(2, links.size(), links.toString());
    String listed = files().get("index.html");
    build(sources);
    assertEquals(
        listed, files().get("index.html"), "the index depends on what is there, not on the run");
    Files.delete(site.resolve("a.html"));
    Files.writeString(site.resolve("other.json"), "{\"name\":\"not a report\"");
    build(second);
    assertEquals(1, Jsoup.parse(files().get("index.html")).select("a[href]").size());
  }

  @Test
  void twoReportsOfOnePlaceAreRefusedBeforeAnythingIsWritten() throws IOException {
    Path one = Samples.write(folder.resolve("1/a.report"), Samples.sound());
    Path two = Samples.write(folder.resolve("2/A.report"), Samples.sound());
    CommandRun run = build(one, two);
    assertEquals(2, run.exit());
    assertEquals("“" + one + "”和“" + two + "”都要写到“A.html”，所以什么都没有写；请给其中一个改名。\n", run.err());
    assertFalse(Files.exists(site));
  }

  @Test
  void aReportMayNotTakeThePlaceOfTheIndex() throws IOException {
    Path index = Samples.write(sources.resolve("index.report"), Samples.sound());
    assertEquals(2, build(index).exit());
    assertFalse(Files.exists(site));
  }

  @Test
  void outputFoldersThatCannotBe() throws IOException {
    Path source = Samples.write(sources.resolve("a.report"), Samples.sound());
    site = sources.resolve("site");
    CommandRun inside = build(sources);
    assertEquals(
        "输出文件夹“%s”在年报的文件夹“%s”里面：网站要整个公开，年报原文里有不公开的注释，两者要分开放；请另选一个，例如“%s”。\n"
            .formatted(site, sources, folder.resolve("网站")),
        inside.err());
    assertEquals(2, inside.exit());
    assertFalse(Files.exists(site));
    site = source;
    assertEquals("“" + source + "”是文件，不能作输出文件夹。\n", build(source).err());
    site = source.resolve("x");
    CommandRun below = build(source);
    assertEquals(2, below.exit());
    assertEquals(1, below.err().lines().count(), below.err());
    assertEquals(Samples.sound(), Files.readString(source));
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNamedAndTheOthersAreWritten() throws IOException {
    Samples.write(sources.resolve("a.report"), Samples.sound());
    Samples.write(sources.resolve("b.report"), Samples.sound());
    Files.createDirectories(site.resolve("a.html/x"));
    CommandRun run = build(sources);
    assertEquals(2, run.exit());
    assertEquals("写不了“" + site.resolve("a.html") + "”：那里已有一个同名的文件夹。\n", run.err());
    assertTrue(Files.exists(site.resolve("b.html")));
  }

  @Test
  void leftoversOfKilledRunsAreTakenAway() throws Exception {
    Samples.write(sources.resolve("a.report"), Samples.sound());
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Path left = Samples.write(site.resolve(".report-" + dead.pid() + "-1.tmp"), "<!DOC");
    Path mine =
        Samples.write(site.resolve(".report-" + ProcessHandle.current().pid() + "-0.tmp"), "");
    build(sources);
    assertFalse(Files.exists(left));
    assertTrue(Files.exists(mine), "another run that is still alive");
  }

  @Test
  void aFormThatCallsItselfOtherwiseThanItsFileIsNotFound() throws IOException {
    Path elsewhere = folder.resolve("别处");
    Samples.write(sources.resolve("省版.form"), "表式 " + elsewhere + "\n\n扩展: 2021版\n");
    Samples.write(sources.resolve("a.report"), Samples.changed("年报 2021版", "年报 省版"));
    CommandRun run = build("--draft", sources);
    assertTrue(CommandRun.of("check", sources).out().contains("unknown-form"));
    assertEquals("", run.err());
    assertFalse(Files.exists(folder.resolve("别处.schema.json")));
    assertTrue(files().containsKey("2021版.schema.json"));
  }

  @Test
  void twoDifferentFormsOfOneNameAreRefusedAndCopiesOfOneAreNot() throws IOException {
    String report = Samples.changed("年报 2021版", "年报 省版");
    String form = "表式 省版\n\n扩展: 2021版\n";
    Path one = Samples.write(sources.resolve("甲/a.report"), report);
    Path two = Samples.write(sources.resolve("乙/b.report"), report);
    Samples.write(sources.resolve("甲/省版.form"), form);
    Samples.write(sources.resolve("乙/省版.form"), form + "名称: 本省年报\n");
    CommandRun run = build(one, two);
    assertEquals(2, run.exit());
    assertEquals(
        "“%s”和“%s”各有一个名为“省版”的表式，内容不同，都要写到“省版.schema.json”，所以什么都没有写；请给其中一个表式改名。\n"
            .formatted(one, two),
        run.err());
    assertFalse(Files.exists(site));
    Path copy = Samples.write(sources.resolve("丙/c.report"), report);
    Samples.write(sources.resolve("丙/省版.form"), form);
    assertEquals(0, build(one, copy).exit());
  }

  @Test
  void aFolderNamedAsAFileOfTheSiteIsRefusedBeforeAnythingIsWritten() throws IOException {
    for (String folderName : List.of("a.html", "A.json", "index.html")) {
      Path top = folder.resolve("源 " + folderName);
      Path inner = Samples.write(top.resolve(folderName + "/b.report"), Samples.sound());
      Samples.write(top.resolve("a.report"), Samples.sound());
      CommandRun run = build(top);
      assertEquals(2, run.exit());
      assertEquals(
          "“%s”要写到文件夹“%s”里，网站另有一个文件也叫这个名称，所以什么都没有写；请给文件夹改名。\n".formatted(inner, folderName),
          run.err());
      assertFalse(Files.exists(site));
    }
  }

  @Test
  void aFragmentThatIsThereDoesNotFallBehindItsPage() throws IOException {
    Path source = Samples.write(sources.resolve("a.report"), Samples.sound());
    build("--fragment", sources);
    Files.writeString(source, Samples.changed("3127", "3128"));
    build(sources);
    assertTrue(files().get("a.fragment.html").contains("3128"));
    Path named = Samples.write(folder.resolve("别处/b.fragment.report"), Samples.sound());
    build(named);
    String page = files().get("b.fragment.html");
    build(Samples.write(folder.resolve("b.report"), Samples.sound()));
    assertEquals(page, files().get("b.fragment.html"), "the page of another report");
  }

  @Test
  void whatIsInTheFolderAndNotOursIsNoHindrance() throws Exception {
    Samples.write(sources.resolve("a.report"), Samples.sound());
    Samples.write(site.resolve("x.html"), "x");
    Samples.write(
        site.resolve("x.json"),
        "{\"form\":1,\"tables\":1,\"body\":\"x\",\"title\":\"x\",\"year\":1e999999999}");
    Path closed = Files.createDirectories(site.resolve("lost+found"));
    Files.setPosixFilePermissions(closed, Set.of());
    try {
      CommandRun run = build(sources);
      assertEquals("", run.err());
      assertEquals(0, run.exit());
      assertTrue(Files.exists(site.resolve("index.html")));
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aFolderWithoutANameIsNone() throws IOException {
    Path source = Samples.write(sources.resolve("a.report"), Samples.sound());
    CommandRun run = CommandRun.of("build", source, "-o", "");
    assertEquals("路径不能是空的；当前文件夹写作“.”。\n", run.err());
    assertEquals(2, run.exit());
  }

  @Test
  void onePageCarriesSixteenMegabytesOfPicturesAtMost() throws IOException {
    Files.write(folder.resolve("p.png"), new byte[4 << 20]);
    PictureFolder pictures = new PictureFolder(folder);
    for (int i = 0; i < 4; i++) {
      assertTrue(pictures.read("p.png").isPresent());
    }
    assertFalse(pictures.read("p.png").isPresent());
    assertTrue(new PictureFolder(folder).read("p.png").isPresent(), "the next page");
  }

  @Test
  void formsAreNotPublished() throws IOException {
    Samples.write(sources.resolve("a.report"), Samples.sound());
    Path form = Samples.write(sources.resolve("我的.form"), "表式 我的\n");
    assertEquals(0, build(sources).exit());
    CommandRun run = build(form);
    assertEquals(2, run.exit());
    assertEquals("“" + form + "”是表式，不是年报，不能发布。\n", run.err());
  }

  @Test
  void thePageAndTheDataCannotDisagree() throws IOException {
    Samples.write(sources.resolve("a.report"), Samples.sound());
    build(sources);
    String embedded = Jsoup.parse(files().get("a.html")).selectFirst("#report-data").data();
    assertEquals(JsonParser.parseString(files().get("a.json")), JsonParser.parseString(embedded));
  }
}
