package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import report.dsl.generator.IndexEntry;
import report.dsl.generator.IndexPage;

/** The list of what is published. */
class IndexPageTest {

  private static IndexEntry entry(String body, int year, boolean draft) {
    return new IndexEntry(
        body, Optional.of(year), body + year + "年年报", body + "/" + year + ".html", draft);
  }

  private static final List<IndexEntry> ENTRIES =
      List.of(
          entry("乙县", 2024, false),
          entry("乙县", 2023, false),
          entry("乙县", 2022, true),
          entry("甲县", 2024, false),
          new IndexEntry("甲县", Optional.empty(), "甲县年报", "甲县/x.html", true));

  @Test
  void bodiesComeInOrderAndTheNewestYearFirst() {
    Document page = Jsoup.parse(new IndexPage(ENTRIES).page());
    assertEquals(List.of("乙县", "甲县"), page.select("tbody th").eachText());
    assertEquals("3", page.selectFirst("tbody th").attr("rowspan"));
    assertEquals(
        List.of("乙县2024年年报", "乙县2023年年报", "乙县2022年年报 草稿", "甲县2024年年报", "甲县年报 草稿"),
        page.select("td:last-child").eachText());
  }

  @Test
  void itDoesNotMatterInWhichOrderTheyWerePublished() {
    String expected = new IndexPage(ENTRIES).page();
    Random random = new Random(20);
    for (int i = 0; i < 20; i++) {
      List<IndexEntry> shuffled = new ArrayList<>(ENTRIES);
      Collections.shuffle(shuffled, random);
      assertEquals(expected, new IndexPage(shuffled).page());
    }
  }

  @Test
  void anEmptyFolderSaysSo() {
    Element main = Jsoup.parse(new IndexPage(List.of()).page()).selectFirst("main");
    assertTrue(main.text().endsWith("尚未发布年度报告。"));
  }

  @Test
  void dataPublishedBeforeGiveTheSameEntry() throws IOException {
    for (String name : List.of("云岭县", "长兴县", "个旧市")) {
      Published published = Published.example(name);
      assertEquals(
          Optional.of(IndexEntry.of(published.report(), "x.html")),
          IndexEntry.parse(published.json(), "x.html"));
    }
  }

  @Test
  void otherProgramsFilesAreNoReports() {
    for (String other :
        List.of("", "[]", "7", "{", "{\"body\":7,\"title\":[]}", "null", "\u0000")) {
      assertEquals(Optional.empty(), IndexEntry.parse(other, "x.html"), other);
    }
  }
}
