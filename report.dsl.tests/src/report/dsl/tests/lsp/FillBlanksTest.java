package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static report.dsl.tests.lsp.Answers.await;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import report.dsl.tests.NeedsClassPath;
import report.dsl.tests.lsp.OwnRequests.Filling;

/** The blanks of a table are filled with 0 on request, but never against an identity. */
@NeedsClassPath
class FillBlanksTest {

  private static final String REPORT =
      """
      年报 2021版

      # 二、主动公开政府信息情况

      | 第二十条第（五）项 | 本年处理决定数量 |
      | 行政许可           |                3 |

      | 第二十条第（六）项 | 本年处理决定数量 |
      | 行政处罚           |                / |
      | 行政强制           |                  |

      # 四、政府信息公开行政复议、行政诉讼情况

      没有的填0。‸
      | 复议诉讼   | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
      | 行政复议   |        4 |          |        2 |        1 |    8 |
      | 直接起诉   |        1 |          |        1 |          |    2 |
      | 复议后起诉 |        1 |          |          |        0 |    3 |
      """;

  @RegisterExtension static final ServerProcess server = new ServerProcess();

  @Test
  void blanksBecomeZeroWhereNoIdentitySaysOtherwise() {
    OpenText text = server.open("untitled:a", REPORT);
    Filling filling = ask(text);
    assertEquals("复议诉讼", filling.table());
    assertEquals(2, filling.count());
    assertEquals(3, filling.left());
    assertEquals(1, filling.version());
    assertEquals("「复议诉讼」表空白的2格填0吗？另有3格按勾稽关系不能是0，不会填，请核对后填写。", filling.message());
    assertEquals(
        text.marked()
            .text()
            .replace(
                "|        1 |          |        1 |          |    2 |",
                "|        1 |        0 |        1 |        0 |    2 |"),
        text.apply(filling.edits()));
  }

  @Test
  void theTableUnderTheCursorIsMeant() {
    OpenText text = server.open("untitled:a", REPORT.replace("‸", "").replace("行政强制", "行政强‸制"));
    Filling filling = ask(text);
    assertEquals("「第二十条第（六）项」表空白的2格都填0吗？", filling.message());
    assertEquals(
        text.marked()
            .text()
            .replace("                / |", "                0 |")
            .replace(
                "| 行政强制           |                  |", "| 行政强制           |                0 |"),
        text.apply(filling.edits()));
    filling = ask(server.open("untitled:a", REPORT.replace("‸", "").replace("行政许可", "‸行政许可")));
    assertEquals(0, filling.count());
    assertEquals("「第二十条第（五）项」表没有空白的格。", filling.message());
  }

  @Test
  void whereNoTableIsMeantNothingIsFilled() {
    for (String report :
        new String[] {REPORT.replace("‸", "").replace("年报", "‸年报"), "年报 2021版\n", "表式 甲版\n", ""}) {
      Filling filling = ask(server.open("untitled:a", report));
      assertEquals(new Filling(1, "", 0, 0, filling.edits(), filling.message()), filling);
      assertEquals("光标不在表里，请先把光标放到要填的表上。", filling.message());
    }
    String one = "年报 2021版\n\n# 二、主动公开政府信息情况\n\n| 第二十条第（五）项 | 本年处理决定数量 |\n| 行政许可 | |\n";
    assertEquals(1, ask(server.open("untitled:a", one)).count(), "the only table");
  }

  private static Filling ask(OpenText text) {
    return await(server.server().fillBlanks(Map.of("uri", text.uri(), "position", text.cursor())));
  }
}
