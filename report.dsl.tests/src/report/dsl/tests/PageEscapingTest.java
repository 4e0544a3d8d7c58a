package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.dsl.generator.IndexEntry;
import report.dsl.generator.IndexPage;
import report.dsl.generator.Pictures;

/** Nothing that a report says can become markup, wherever it says it. */
class PageEscapingTest {

  private static final Pictures ONE_PIXEL =
      file -> Optional.of(new byte[] {'G', 'I', 'F', '8', '9', 'a', 1, 0, 1, 0, 0, 0, 0, ';'});

  /** A report with the same words in every place that takes words. */
  private static String planted(String words) {
    String cell =
        words.replace("\\", "\\\\").replace("|", "\\|").replace("{", "\\{").replace("}", "\\}");
    return """
    年报 2021版

    单位: %1$s
    年度: 2024
    级别: %1$s
    代码: %1$s
    成文日期: %1$s
    发布日期: %1$s
    落款: %1$s
    上年: %1$s
    汇总: %1$s
    附件: %1$s.pdf

    # 引言

    前言%1$s

    # 一、总体情况

    正文%1$s
    共{%1$s}件。
    图: a.gif "%1$s"
    图: %1$s "缺图"

    ## 小节%1$s

    # 二、主动公开政府信息情况

    | 第二十条第（六）项 | 本年处理决定数量 |
    | 行政处罚           | %1$s |

    # 另加%1$s

    | 附表%1$s | 列%1$s |
    | 行%1$s   | 格%1$s |
    """
        .formatted(cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onfocus='alert(1)",
        "</title></style></script><!-- <b>",
        "&lt;b&gt;&amp;#60;&copy",
        "]]><![CDATA[<x>--><!--<script>",
        "javascript:alert(1)",
        "\\u003cscript\\u003e",
        "@import url(//x.example/);}</style>"
      })
  void whatAReportSaysStaysText(String words) {
    Published clean = Published.of("x.report", planted("甲"), true, ONE_PIXEL);
    Published evil = Published.of(words + ".report", planted(words), true, ONE_PIXEL);
    Document page = evil.page();
    assertEquals(outline(clean.page()), outline(page), "the same elements and attributes");
    assertEquals(outline(Jsoup.parse(clean.fragment())), outline(Jsoup.parse(evil.fragment())));
    for (String place : List.of("前言", "正文", "小节", "另加", "附表", "列", "行", "格")) {
      assertTrue(page.text().contains(place + words), place + " is printed word for word");
    }
    assertTrue(page.title().contains(words));
    assertEquals(words, page.selectFirst("meta[name=author]").attr("content"));
    String untilQuote =
        words.replaceFirst("\".*", ""); // where the source ends the words of a picture
    assertEquals(untilQuote, page.selectFirst("img").attr("alt"));
    assertEquals(words, evil.data().get("body").getAsString());
  }

  @Test
  void dataGiveBackEveryCharacter() {
    String words = "甲\"乙\\丙\u2028丁\u2029戊/己'庚<辛>壬&癸\uD840\uDC00";
    Published odd = Published.of("x.report", planted(words), true, Pictures.NONE);
    List<String> paragraphs = new ArrayList<>();
    for (JsonElement section : odd.data().getAsJsonArray("sections")) {
      JsonElement list = section.getAsJsonObject().get("paragraphs");
      list.getAsJsonArray().forEach(paragraph -> paragraphs.add(paragraph.getAsString()));
    }
    assertTrue(paragraphs.contains("前言" + words), paragraphs::toString);
    assertTrue(odd.json().chars().noneMatch(c -> c == 0x2028 || c == 0x2029), "ends no script");
  }

  /** Every element with the names of its attributes, in order. */
  private static List<String> outline(Document page) {
    return page.getAllElements().stream()
        .filter(element -> !element.tagName().equals("wbr"))
        .map(element -> element.tagName() + names(element))
        .toList();
  }

  private static Set<String> names(Element element) {
    Set<String> names = new TreeSet<>();
    for (Attribute attribute : element.attributes()) {
      names.add(attribute.getKey());
    }
    return names;
  }

  @Test
  void charactersThatNoPageMayHoldAreReplaced() {
    String html = Published.of(planted("甲\u0000\u0007\u0085\uFFFF\uD800乙"), true).html();
    assertTrue(html.contains("甲\uFFFD\uFFFD"));
    assertFalse(html.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n'));
    assertFalse(html.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF || c == 0xFFFF));
    assertTrue(html.contains("甲") && html.contains("乙"));
  }

  @Test
  void charactersBeyondTheBasicPlaneAreKept() {
    assertTrue(Published.of(planted("𠮷"), true).html().contains("正文𠮷"));
  }

  @Test
  void embeddedDataCannotEndTheirScript() {
    String html = Published.of(planted("</script><!--"), true).html();
    String data = html.substring(html.indexOf("id=\"report-data\">"));
    assertEquals(1, data.split("</script", -1).length - 1);
    assertFalse(data.contains("<!--"));
  }

  @Test
  void noPathLeavesTheReport() {
    Published published = Published.of("/home/某人/x.report", planted("甲/乙/丙"), true, Pictures.NONE);
    assertFalse(published.html().contains("某人"));
    assertFalse(published.json().contains("某人"));
    assertTrue(published.page().selectFirst(".attachment").text().endsWith("附件：丙"));
    assertFalse(published.json().contains("members"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1).html",
        "a b/\"><script>.html",
        "年报/云岭县#1?x=%2e.html",
        "..%2f&amp;.html"
      })
  void anIndexLeadsOnlyToItsFiles(String path) {
    String words = "<b>\"'&";
    IndexEntry entry = new IndexEntry(words, Optional.of(2024), words, path, true);
    Document index = Jsoup.parse(new IndexPage(List.of(entry)).page());
    Element link = index.selectFirst("td a");
    assertEquals(words, link.text());
    assertTrue(link.attr("href").matches("\\./[-A-Za-z0-9._~/%]+"), link.attr("href"));
    assertEquals(path, URLDecoder.decode(link.attr("href").substring(2), StandardCharsets.UTF_8));
    assertEquals(0, index.select("b, td script").size());
  }
}
