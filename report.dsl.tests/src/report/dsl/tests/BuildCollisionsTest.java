package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code report build}: where two things would take one place, nothing is written at all. */
class BuildCollisionsTest extends SiteTest {

  @Test
  void twoReportsOfOnePlaceAreRefusedBeforeAnythingIsWritten() throws IOException {
    Path one = Samples.write(folder.resolve("1/a.report"), Samples.sound());
    Path two = Samples.write(folder.resolve("2/A.report"), Samples.sound());
    CommandRun run = site.build(one, two);
    assertEquals(2, run.exit());
    assertEquals("“" + one + "”和“" + two + "”都要写到“A.html”，所以什么都没有写；请给其中一个改名。\n", run.err());
    assertFalse(Files.exists(site.path()));
  }

  @Test
  void aReportMayNotTakeThePlaceOfTheIndex() throws IOException {
    Path index = Samples.write(sources.resolve("index.report"), Samples.sound());
    assertEquals(2, site.build(index).exit());
    assertFalse(Files.exists(site.path()));
  }

  @Test
  void aFolderNamedAsAFileOfTheSiteIsRefusedBeforeAnythingIsWritten() throws IOException {
    for (String folderName : List.of("a.html", "A.json", "index.html")) {
      Path top = folder.resolve("源 " + folderName);
      Path inner = Samples.write(top.resolve(folderName + "/b.report"), Samples.sound());
      Samples.write(top.resolve("a.report"), Samples.sound());
      CommandRun run = site.build(top);
      assertEquals(2, run.exit());
      assertEquals(
          "“%s”要写到文件夹“%s”里，网站另有一个文件也叫这个名称，所以什么都没有写；请给文件夹改名。\n".formatted(inner, folderName),
          run.err());
      assertFalse(Files.exists(site.path()));
    }
  }

  @Test
  void aPageOfAnotherBodyOrYearIsNotReplaced() throws IOException {
    Path first = Samples.write(folder.resolve("1/a.report"), Samples.sound());
    site.build(first);
    Map<String, String> before = site.files();
    Path other =
        Samples.write(folder.resolve("2/a.report"), Samples.changed("单位: 云岭县人民政府", "单位: 邻县人民政府"));
    Path fine = Samples.write(folder.resolve("2/b.report"), Samples.sound());
    CommandRun run = site.build(fine, other);
    assertEquals(2, run.exit());
    assertEquals("", run.out());
    assertEquals(
        "“%s”（邻县人民政府2024年度）要写到“%s”，那里已经发布了云岭县人民政府2024年度的年报，所以什么都没有写；"
                .formatted(other, site.path().resolve("a.html"))
            + "请给年报改名，或者另选输出文件夹；确实要替换的，先删去那个网页。\n",
        run.err());
    assertEquals(before, site.files());
    Files.writeString(other, Samples.changed("年度: 2024", "年度: 2025"));
    assertEquals(2, site.build("--draft", other).exit());
    assertEquals(before, site.files());
    Files.delete(site.path().resolve("a.html"));
    assertEquals(0, site.build("--draft", other).exit());
    assertTrue(site.files().get("a.json").contains("2025"));
  }

  @Test
  void theSameBodyAndYearReplacesItsPageHoweverItsNameIsSpaced() throws IOException {
    Path source = Samples.write(sources.resolve("a.report"), Samples.sound());
    site.build(source);
    Files.writeString(source, Samples.changed("单位: 云岭县人民政府", "单位: 云岭县 人民政府"));
    assertEquals(0, site.build(source).exit());
    assertTrue(site.files().get("a.json").contains("云岭县 人民政府"));
    Files.writeString(site.path().resolve("a.json"), "{\"form\":1,\"body\":\"x\",\"year\":2}");
    assertEquals(2, site.build(source).exit());
    Files.writeString(site.path().resolve("a.json"), "some other program's");
    assertEquals(0, site.build(source).exit());
  }

  @Test
  void twoDifferentFormsOfOneNameAreRefusedAndCopiesOfOneAreNot() throws IOException {
    String report = Samples.changed("年报 2021版", "年报 省版");
    String form = "表式 省版\n\n扩展: 2021版\n";
    Path one = Samples.write(sources.resolve("甲/a.report"), report);
    Path two = Samples.write(sources.resolve("乙/b.report"), report);
    Samples.write(sources.resolve("甲/省版.form"), form);
    Samples.write(sources.resolve("乙/省版.form"), form + "名称: 本省年报\n");
    CommandRun run = site.build(one, two);
    assertEquals(2, run.exit());
    assertEquals(
        "“%s”和“%s”各有一个名为“省版”的表式，内容不同，都要写到“省版.schema.json”，所以什么都没有写；请给其中一个表式改名。\n"
            .formatted(one, two),
        run.err());
    assertFalse(Files.exists(site.path()));
    Path copy = Samples.write(sources.resolve("丙/c.report"), report);
    Samples.write(sources.resolve("丙/省版.form"), form);
    assertEquals(0, site.build(one, copy).exit());
  }

  @Test
  void aFormThatCallsItselfOtherwiseThanItsFileIsNotFound() throws IOException {
    Path elsewhere = folder.resolve("别处");
    Samples.write(sources.resolve("省版.form"), "表式 " + elsewhere + "\n\n扩展: 2021版\n");
    Samples.write(sources.resolve("a.report"), Samples.changed("年报 2021版", "年报 省版"));
    CommandRun run = site.build("--draft", sources);
    assertTrue(CommandRun.of("check", sources).out().contains("unknown-form"));
    assertEquals("", run.err());
    assertFalse(Files.exists(folder.resolve("别处.schema.json")));
    assertTrue(site.files().containsKey("2021版.schema.json"));
  }
}
