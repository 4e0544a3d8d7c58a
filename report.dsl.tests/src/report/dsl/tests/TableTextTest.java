package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import report.dsl.Engine;
import report.dsl.forms.FormSpec;
import report.dsl.forms.TableSpec;
import report.dsl.model.FilledTable;
import report.dsl.model.TableText;
import report.dsl.parser.ScreenWidth;

/** Tables as a source writes them, aligned on a screen. */
class TableTextTest {

  private final Engine engine = TestEngine.get();

  @Test
  void widthIsThatOfAScreen() {
    assertEquals(6, ScreenWidth.of("自然人"));
    assertEquals(5, ScreenWidth.of("=1234"));
    assertEquals(4, ScreenWidth.of("（）"));
    assertEquals(2, ScreenWidth.of("“—"), "ambiguous characters are narrow");
    assertEquals(2, ScreenWidth.of("😀"));
    assertEquals(2, ScreenWidth.of("𠀀"), "one character outside the basic plane");
    assertEquals(1, ScreenWidth.of("e\u0301\u200B"), "marks and invisible characters take none");
  }

  @Test
  void aFormsTableIsWrittenEmpty() {
    assertEquals(
        """
        | 复议诉讼   | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
        | 行政复议   |          |          |          |          |    = |
        | 直接起诉   |          |          |          |          |    = |
        | 复议后起诉 |          |          |          |          |    = |
        """,
        write(false));
  }

  @Test
  void inTheScriptOfTheReport() {
    assertEquals("| 復議訴訟   |", write(true).substring(0, 10));
  }

  private String write(boolean traditional) {
    FormSpec form = engine.forms().forYear(2024).spec();
    TableSpec table = form.tables().reduce((first, last) -> last).orElseThrow();
    List<String> lines =
        TableText.of(table, traditional, (row, column) -> column.name().equals("总计") ? "=" : "");
    return String.join("\n", lines) + "\n";
  }

  @Test
  void aNewRowFitsItsTable() {
    String text =
        """
        年报 2021版

        # 四、政府信息公开行政复议、行政诉讼情况

        | 复议诉讼   | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
        | 行政复议   |        4 |        1 |        2 |        1 |   =8 |
        """;
    FilledTable table =
        engine
            .check("a.report", URI.createURI("example:/a.report"), text)
            .filing()
            .orElseThrow()
            .tables()
            .findFirst()
            .orElseThrow();
    assertEquals(
        "| 直接起诉 |        1 |        0 |          |          |   =1 |",
        TableText.of(table).line(List.of("直接起诉", "1", "0", "", "", "=1")));
  }

  @Test
  void oneWiderNumberHangsOverAndTwoWidenTheirColumn() {
    List<String> header = List.of("甲", "件");
    List<String> one = List.of("乙", "1234");
    List<String> two = List.of("丙", "5");
    TableText hanging = TableText.of(List.of(header, one, two), column -> column > 0);
    assertEquals("| 乙 | 1234 |", hanging.line(one));
    assertEquals("| 丙 |  5 |", hanging.line(two));
    TableText wide = TableText.of(List.of(header, one, one, two), column -> column > 0);
    assertEquals("| 丙 |    5 |", wide.line(two));
  }
}
