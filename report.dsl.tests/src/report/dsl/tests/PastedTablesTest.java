package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.dsl.forms.Span;
import report.dsl.model.Filing;
import report.dsl.paste.PasteReader;
import report.dsl.paste.Pasted;

/** A table as programs put it on the clipboard; the cursor stands at {@code ‸}. */
class PastedTablesTest {

  private static final String HEADER = "年报 2021版\n\n单位: 云岭县人民政府\n年度: 2024\n\n";
  private static final String ACTIVE = HEADER + "# 二、主动公开政府信息情况\n\n";
  private static final String REQUESTS = HEADER + "# 三、收到和处理政府信息公开申请情况\n\n";
  private static final String REVIEWS = HEADER + "# 四、政府信息公开行政复议、行政诉讼情况\n\n";

  private static Filing filing(String text) {
    return TestEngine.get()
        .check("粘贴.report", Project.uri("粘贴.report"), text)
        .filing()
        .orElseThrow();
  }

  private static Optional<Pasted> read(String marked) {
    Span cursor = new Span(marked.indexOf('‸'), 0);
    return PasteReader.read(filing(marked.replace("‸", "")), cursor);
  }

  /** The converted text with its blanks folded, and only the rows that hold anything. */
  private static String converted(String marked) {
    return read(marked)
        .orElseThrow()
        .text()
        .lines()
        .filter(line -> !line.matches("\\|[^|]+\\|[\\s|]*"))
        .map(line -> line.startsWith("|") ? line.replaceAll(" +", " ") : line)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aSpreadsheetPadsMergedCells() {
    assertEquals(
        """
        | 第二十条第（一）项 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
        | 规章 | 0 | 0 | 0 |
        | 行政规范性文件 | 5 | 1 | 23 |

        | 第二十条第（五）项 | 本年处理决定数量 |
        | 行政许可 | 3127 |\
        """
            .trim(),
        converted(
            ACTIVE
                + """
                第二十条第（一）项\t\t\t
                信息内容\t本年制发件数\t本年废止件数\t现行有效件数
                规章\t0\t0\t0
                行政规范性文件\t5\t1‸\t23
                第二十条第（五）项\t\t\t
                信息内容\t本年处理决定数量\t\t
                行政许可\t3127\t\t
                """));
  }

  /** Labels that span columns and rows leave blank cells, some of the numbers are blank too. */
  @Test
  void blankNumbersKeepTheirPlaceBetweenPadding() {
    assertEquals(
        """
        | 申请 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
        | 新收 | | 4 | 0 | 0 | 0 | 0 | 4 |
        | 予以公开 | 3 | 0 | 0 | 0 | 0 | 0 | |
        | 国家秘密 | | 1 | 0 | 0 | 0 | | 1 |
        | 法律禁止 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |\
        """,
        converted(
            REQUESTS
                + """
                \t\t\t申请人情况\t\t\t\t\t\t
                \t\t\t自然人\t法人或其他组织\t\t\t\t\t总计
                \t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t
                一、本年新收政府信息公开申请数量\t\t\t\t4\t0\t0\t0\t0\t4
                三、本年度办理结果\t（一）予以公开\t\t3\t0\t0\t0\t0\t0\t
                \t（三）不予公开\t1.属于国家秘密\t\t1\t0\t0\t0\t\t1
                \t\t2.其他法律行政法规禁止公开\t2\t0\t0\t0\t0\t0‸\t2
                """));
  }

  /** A web page leaves out what spans from above; its header is repeated on the next page. */
  @Test
  void aRepeatedHeaderIsNoRow() {
    assertEquals(
        """
        | 申请 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
        | 行政查询 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
        | 不掌握 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |
        | 办理总计 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |\
        """,
        converted(
            REQUESTS
                + """
                申请人情况
                自然人\t法人或其他组织\t总计
                商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他
                8.属于行政查询事项\t1\t0\t0\t0\t0\t0\t1
                自然人\t法人或其他组织\t总计
                商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他
                （四）无法提供\t1.本机关不掌握相关政府信息\t2\t0\t0‸\t0\t0\t0\t2
                （七）总计\t3\t0\t0\t0\t0\t0\t3
                """));
  }

  /** Bars, the label on one line and its numbers on the next, units and notes around. */
  @Test
  void aRowMayGoOnAndWhatIsNoRowIsKeptInAComment() {
    assertEquals(
        """
        | 第二十条第（六）项 | 本年处理决定数量 |
        | 行政处罚 | 3127件 |
        | 行政强制 | / |
        // 粘贴的内容里，下面这些没有放进表格，请核对后删去：
        // · 单位：件
        // · 行政奖励 | 12
        // 忽略 unit-in-cell: 照录\
        """,
        converted(
            ACTIVE
                + """
                第二十条第（六）项 |
                单位：件
                // 忽略 unit-in-cell: 照录
                信息内容 | 本年处理决定数量 |
                行政处罚
                | 3127件 |
                行政强制 | ‸/ |
                行政奖励 | 12 |
                """));
  }

  @Test
  void aHeaderOfOneLineMayHaveItsOwnOrder() {
    assertEquals(
        """
        | 第二十条第（一）项 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
        | 规章 | 1 | 2 | 3 |
        | 行政规范性文件 | 4 | 5 | 6 |\
        """,
        converted(
            ACTIVE
                + """
                信息内容\t现行有效件数\t本年制发件数\t本年废止件数
                规章\t3\t1‸\t2
                行政规范性文件\t6\t4\t5
                """));
  }

  /** In a header of several lines nobody can tell which column a name that comes too early is. */
  @Test
  void columnsOutOfOrderAreNotGuessed() {
    assertEquals(
        Optional.empty(),
        read(
            REQUESTS
                + """
                总计\t自然人\t法人或其他组织
                商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他
                一、本年新收政府信息公开申请数量\t4\t4‸\t0\t0\t0\t0\t0
                """));
  }

  /**
   * Between two known rows as many unknown ones as the form has there are these, if they can be.
   */
  @Test
  void damagedLabelsAreFoundByPlaceForeignOnesAreNot() {
    String rows =
        """
        3.要求提供公开出版物\t1\t0\t0\t0\t0\t0\t1
        4.无正当理由大量反‸\t2\t0\t0\t0\t0\t0\t2
        5.要求行政机关确认或重新出具已获取信息\t3\t0\t0\t0\t0\t0\t3
        """;
    String placed = converted(REQUESTS + rows);
    assertTrue(placed.contains("\n| 大量反复 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |\n"), placed);
    assertTrue(placed.endsWith("// 粘贴的内容里有1行的名称缺损，按位置放入：大量反复，请核对。"), placed);
    String foreign = converted(REQUESTS + rows.replace("4.无正当理由大量反", "4.合并答复"));
    assertFalse(foreign.contains("大量反复"), foreign);
    assertTrue(foreign.endsWith("\n// · 4.合并答复 | 2 | 0 | 0 | 0 | 0 | 0 | 2"), foreign);
  }

  /** A PDF reader copies blanks between the cells; a line end within the text is kept as it is. */
  @Test
  void blanksMayPartCells() {
    String text =
        REVIEWS.replace("\n", "\r\n")
            + "行政复议 行政诉讼\r\n结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉\r\n"
            + "1 0 1 0 ‸2 0 0 0 0 0 3 0 0 1 4\r\n";
    assertEquals(
        """
        | 复议诉讼 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
        | 行政复议 | 1 | 0 | 1 | 0 | 2 |
        | 直接起诉 | 0 | 0 | 0 | 0 | 0 |
        | 复议后起诉 | 3 | 0 | 0 | 1 | 4 |\
        """,
        converted(text));
    assertEquals(4, read(text).orElseThrow().text().split("\r\n", -1).length);
  }

  /** Of 15 numbers that differ one is missing: where it was cannot be known, so none is placed. */
  @Test
  void aShortRunOfDifferentNumbersIsNotGuessed() {
    assertEquals(
        Optional.empty(),
        read(REVIEWS + "结果维持\t结果纠正\t其他结果\n1\t0\t1\t0\t2\t0‸\t0\t0\t0\t0\t3\t0\t1\t4\n"));
  }

  /** All tables of a report below one another, without their headings, in a section of none. */
  @Test
  void theTablesArePartedByTheirLabels() {
    Pasted pasted =
        read(HEADER
                + "# 一、总体情况\n\n本年度情况如下。\n\n"
                + "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t0\t0\n"
                + "行政许可\t2‸\n行政处罚\t3\n行政强制\t4\n"
                + "一、本年新收政府信息公开申请数量\t5\t0\t0\t0\t0\t0\t5\n"
                + "行政复议\t行政诉讼\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n"
                + "1\t0\t1\t0\t2\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\n")
            .orElseThrow();
    assertEquals(
        List.of("第二十条第（一）项", "第二十条第（五）项", "第二十条第（六）项", "申请", "复议诉讼"),
        pasted.tables().stream().map(table -> table.name()).toList());
    assertEquals(0, pasted.left(), pasted.text());
  }

  /** What is a report's own text or table already is left alone, wherever the cursor stands. */
  @Test
  void nothingIsOfferedInAReport() throws IOException {
    for (String example : List.of("云岭县-2024", "衡南县文旅广体局-2020", "长兴县-2020", "个旧市-2020")) {
      String text = Files.readString(Project.root().resolve("examples/" + example + ".report"));
      Filing filing = filing(text);
      for (int line = 1; line <= filing.source().lineCount(); line++) {
        Span cursor = new Span(filing.source().lineSpan(line).end(), 0);
        assertEquals(Optional.empty(), PasteReader.read(filing, cursor), example + ":" + line);
      }
    }
  }

  /** A form that no Java has heard of is read as well, from the selected lines. */
  @Test
  void anyFormsTablesAreRead(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("信访统计.form"), resource("petitions.form"));
    String report = resource("petitions.report");
    URI uri = URI.createFileURI(folder.resolve("某县.report").toString());
    Filing whole = TestEngine.get().check("某县.report", uri, report).filing().orElseThrow();
    Span table = whole.tables().findFirst().orElseThrow().span();
    String raw =
        report.substring(table.offset(), table.end()).replace("| ", "").replaceAll(" *\\|", "\t");
    String text = report.substring(0, table.offset()) + raw + report.substring(table.end());
    Filing filing = TestEngine.get().check("某县.report", uri, text).filing().orElseThrow();
    Pasted pasted = PasteReader.read(filing, new Span(table.offset(), raw.length())).orElseThrow();
    assertEquals(
        report.substring(table.offset(), table.end()).replaceAll(" +", " "),
        pasted.text().replaceAll(" +", " "));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = PastedTablesTest.class.getResourceAsStream("forms/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
