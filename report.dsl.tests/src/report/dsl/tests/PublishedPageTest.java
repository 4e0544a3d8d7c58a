package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.dsl.generator.PictureFolder;
import report.dsl.generator.Pictures;

/** What a page and its data say, from the words of the source. */
class PublishedPageTest {

  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
                  + "rkJggg==");

  private static final String HEAD =
      """
      年报 2021版

      单位: 云岭县人民政府办公室
      年度: 2024
      成文日期: 2025-01-20
      落款: 云岭县人民政府

      """;

  private static Document page(String body) {
    return Published.of(HEAD + body, true).page();
  }

  @Test
  void prefaceHasNoHeadingAndHeadingsNeverSkipARank() {
    Document page =
        page(
            """
            # 引言

            本报告……

            ### 说明

            # 一、总体情况

            ### （一）主动公开

            #### 1.文件

            ## （二）依申请公开
            """);
    assertEquals(
        List.of(
            "h1 云岭县人民政府办公室2024年政府信息公开工作年度报告",
            "h2 说明",
            "h2 一、总体情况",
            "h3 （一）主动公开",
            "h4 1.文件",
            "h3 （二）依申请公开"),
        page.select("h1, h2, h3, h4, h5, h6").stream()
            .map(heading -> heading.tagName() + " " + heading.text())
            .toList());
  }

  @Test
  void signatureAndDateStandAtTheEnd() {
    Element signature = page("# 一、总体情况\n\n好。\n").selectFirst("article > :last-child");
    assertEquals("云岭县人民政府 2025年1月20日", signature.text());
    assertEquals("2025-01-20", signature.selectFirst("time").attr("datetime"));
    Published odd = Published.of(HEAD.replace("2025-01-20", "二〇二五年一月") + "# 一、总体情况\n", true);
    assertEquals("云岭县人民政府 二〇二五年一月", odd.page().selectFirst(".signature").text());
    assertNull(odd.page().selectFirst("time"));
  }

  @Test
  void boundNumbersPrintTheCellAndAGapWhereItIsBlank() {
    String body =
        """
        # 一、总体情况

        行政许可{行政许可}件，处罚{行政处罚}件，强制{行政强制}件，收费{行政事业性收费}万元，另有{没有这格}件。

        # 二、主动公开政府信息情况

        | 第二十条第（五）项 | 本年处理决定数量 |
        | 行政许可           |            15268 |

        | 第二十条第（六）项 | 本年处理决定数量 |
        | 行政处罚           |                  |
        | 行政强制           |          一百二十 |

        | 第二十条第（八）项 | 本年收费金额（单位：万元） |
        | 行政事业性收费     |                    312.350 |
        """;
    Published published = Published.of(HEAD + body, true);
    String sentence = "行政许可15268件，处罚＿＿件，强制＿＿件，收费312.350万元，另有＿＿件。";
    assertEquals(sentence, published.page().selectFirst("section > p").text());
    JsonObject data = published.data();
    assertEquals(
        sentence,
        data.getAsJsonArray("sections")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("paragraphs")
            .get(0)
            .getAsString());
    assertTrue(published.json().contains("\"本年收费金额（单位：万元）\": 312.350"), "decimals are kept");
    assertEquals("", published.page().selectFirst("td.blank").text());
    assertEquals("一百二十", published.page().selectFirst("td.unreadable").text());
    JsonObject tables = data.getAsJsonObject("tables");
    JsonObject penalties = tables.getAsJsonObject("第二十条第（六）项");
    assertTrue(penalties.getAsJsonObject("行政处罚").get("本年处理决定数量").isJsonNull());
    assertTrue(penalties.getAsJsonObject("行政强制").get("本年处理决定数量").isJsonNull());
    assertEquals(25, tables.getAsJsonObject("申请").size(), "a draft has every row");
  }

  @Test
  void draftsSayThatTheyAreDrafts() throws IOException {
    Published draft = Published.example("长兴县");
    assertTrue(draft.page().selectFirst(".draft").text().startsWith("草稿"));
    assertTrue(draft.fragment().contains("草稿"));
    assertTrue(draft.page().title().startsWith("［草稿］"));
    assertTrue(draft.html().contains("@top-center { content: \"草稿\";"), "on every printed sheet");
    assertTrue(draft.data().get("draft").getAsBoolean());
    Published sound = Published.example("云岭县");
    assertFalse(sound.html().contains("草稿"));
    assertFalse(sound.data().has("draft"));
  }

  @Test
  void fragmentNeedsNoStyleSheet() throws IOException {
    for (Path example : Published.examples()) {
      Document fragment = Jsoup.parseBodyFragment(Published.example(example).fragment());
      for (Element cell : fragment.select("th, td")) {
        assertTrue(cell.attr("style").startsWith("border:1px solid"), cell.outerHtml());
      }
      assertEquals(0, fragment.select("caption").size(), "the heading above says it already");
      for (Element table : fragment.select("table")) {
        String name = table.parent().attr("aria-label");
        assertTrue(fragment.select("h2").eachText().stream().anyMatch(name::startsWith), name);
      }
    }
  }

  @Test
  void whatIsSaidInAReportCannotDressAFragment() {
    String text = "# 一、总体情况\n\n<td class=\"number\"> 和 <p style=\"color:red\">\n";
    Published published = Published.of(HEAD + text + "\n| 附表 培训 | 期数 |\n| 业务 | 3 |\n", true);
    Document fragment = Jsoup.parseBodyFragment(published.fragment());
    assertEquals(
        "<td class=\"number\"> 和 <p style=\"color:red\">",
        fragment.select("section > p").first().wholeText());
    assertEquals("附表 培训", fragment.selectFirst("caption").text());
    assertEquals(published.page().select("article *").size(), fragment.select("article *").size());
  }

  @Test
  void formRulesAndSourceAreStampedInBoth() throws IOException {
    Published sound = Published.example("云岭县");
    Document page = sound.page();
    String hash = sound.data().get("source").getAsString();
    assertEquals(64, hash.length());
    assertEquals(hash, page.selectFirst("meta[name=report-source]").attr("content"));
    assertEquals("2021版", page.selectFirst("meta[name=report-form]").attr("content"));
    assertEquals(
        sound.data().get("rules").getAsString(),
        page.selectFirst("meta[name=report-rules]").attr("content"));
    assertTrue(page.selectFirst("footer").text().contains(hash.substring(0, 16)));
    assertTrue(sound.html().contains("@bottom-left { content: \"源文 " + hash.substring(0, 16)));
    Published other = Published.of(Samples.sound() + "\n", false);
    assertFalse(hash.equals(other.data().get("source").getAsString()));
  }

  @Test
  void pagesAskForNothingAndShowNoComment() throws IOException {
    for (Path example : Published.examples()) {
      Published published = Published.example(example);
      Document page = published.page();
      assertEquals(0, page.select("link, iframe, object, embed, [src^=http], form").size());
      assertEquals(1, page.select("script").size());
      assertEquals("application/json", page.selectFirst("script").attr("type"));
      assertFalse(published.html().contains("url("));
      assertFalse(published.html().contains("样本"), "comments stay in the source");
      assertFalse(published.json().contains("样本"));
      assertFalse(published.html().contains(Project.root().toString()));
    }
  }

  @Test
  void everyCharacterOfAPrefaceIsPrinted() throws IOException {
    Published published = Published.example("个旧市");
    String source = Files.readString(Project.root().resolve("examples/个旧市-2020.report"));
    String preface = source.replaceFirst("(?s).*?# 引言\\s*", "").replaceFirst("(?s)\n# .*", "");
    List<String> paragraphs =
        preface.lines().filter(l -> !l.isBlank() && !l.startsWith("//")).toList();
    assertFalse(paragraphs.isEmpty());
    assertEquals(
        paragraphs,
        published.page().selectFirst("section").select("> p").stream()
            .map(Element::wholeText)
            .toList());
  }

  @Test
  void appendicesArePrintedAsTheyAre() {
    Document page =
        page(
            """
            # 六、其他需要报告的事项

            | 附表1 培训情况 | 期数 | 人次 |
            | 业务培训       |    3 | 386  |
            | 其他           |
            """);
    Element table = page.selectFirst("table.free");
    assertEquals("附表1 培训情况", table.selectFirst("caption").text());
    assertEquals(List.of("期数", "人次"), table.select("thead th").eachText());
    assertEquals(
        List.of("3", "386", "", ""), table.select("tbody td").stream().map(Element::text).toList());
    PrintedTable grid = new PrintedTable(table);
    assertTrue(grid.rows.stream().allMatch(row -> row.size() == 3));
  }

  @Test
  void picturesAreCarriedInThePage(@TempDir Path folder) throws IOException {
    Path home = Files.createDirectories(folder.resolve("县 里"));
    Files.write(Files.createDirectories(home.resolve("图")).resolve("一.png"), PNG);
    Files.write(folder.resolve("外.png"), PNG);
    Files.writeString(home.resolve("假.png"), "<svg onload='alert(1)'/>");
    Files.write(home.resolve("大.png"), Arrays.copyOf(PNG, 5 << 20));
    Files.createSymbolicLink(home.resolve("链.png"), folder.resolve("外.png"));
    Pictures pictures = new PictureFolder(home);
    String text =
        """
        # 一、总体情况

        图: 图/一.png "流程图"
        图: ../外.png "外面的图"
        图: %s "绝对路径"
        图: 假.png "不是图"
        图: 大.png "太大的图"
        图: 链.png "链到外面"
        图: 没有.png "没有的图"
        """
            .formatted(folder.resolve("外.png"));
    Document page = Published.of("x.report", HEAD + text, true, pictures).page();
    Element image = page.select("img").first();
    assertEquals(1, page.select("img").size(), "only what lies beside the report and is a picture");
    assertEquals("流程图", image.attr("alt"));
    assertEquals(
        "data:image/png;base64," + Base64.getEncoder().encodeToString(PNG), image.attr("src"));
    assertEquals(
        List.of("外面的图", "绝对路径", "不是图", "太大的图", "链到外面", "没有的图"),
        page.select(".missing").eachText().stream()
            .map(t -> t.replaceAll("^［此处有图：|］$", ""))
            .toList());
  }
}
