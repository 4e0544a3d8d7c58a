package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static report.dsl.tests.lsp.Answers.await;

import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import report.dsl.tests.NeedsClassPath;

/** Numbers that the text leaves to the engine stand beside it. */
@NeedsClassPath
class InlayHintsTest {

  @RegisterExtension static final ServerProcess server = new ServerProcess();

  private static final String REPORT =
      """
      年报 2021版
      年度: 2024
      # 一、总体情况
      复议{行政复议.总计}件，诉讼{直接起诉.总计}件，另{复议}件。
      # 四、政府信息公开行政复议、行政诉讼情况
      | 复议诉讼   | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
      | 行政复议   |        1 |        0 |        1 |        0 |    = |
      | 直接起诉   |        1 |          |        0 |        0 |    3 |
      | 复议后起诉 |        1 |          |          |        0 |    = |
      """;

  @Test
  void computedBoundAndForcedNumbersAreShown() {
    assertEquals(
        """
        年报 2021版
        年度: 2024
        # 一、总体情况
        复议{行政复议.总计}⟦2⟧件，诉讼{直接起诉.总计}⟦3⟧件，另{复议}件。
        # 四、政府信息公开行政复议、行政诉讼情况
        | 复议诉讼   | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
        | 行政复议   |        1 |        0 |        1 |        0 |    =⟦2⟧ |
        | 直接起诉   |        1 |         ⟦应为2⟧ |        0 |        0 |    3 |
        | 复议后起诉 |        1 |          |          |        0 |    = |
        """,
        shown(server, 0, 20));
  }

  @Test
  void onlyTheRangeThatIsOnTheScreenIsAnswered() {
    assertEquals(2, shown(server, 0, 4).chars().filter(c -> c == '⟦').count());
  }

  @Test
  void acceptingAForcedNumberFillsItsCell() {
    OpenText text = server.open("untitled:b", REPORT);
    List<TextEdit> edits = new ArrayList<>();
    hints(text, 0, 20)
        .forEach(
            hint -> edits.addAll(hint.getTextEdits() == null ? List.of() : hint.getTextEdits()));
    assertEquals(
        REPORT.replace(
            "| 直接起诉   |        1 |          |        0 |",
            "| 直接起诉   |        1 |        2 |        0 |"),
        text.apply(edits));
  }

  @Test
  void eachKindCanBeTurnedOff() {
    InitializeParams params = new InitializeParams();
    params.setInitializationOptions(
        JsonParser.parseString("{\"inlayHints\":{\"computed\":false,\"bound\":false}}"));
    try (ServerProcess quiet = ServerProcess.started(params)) {
      assertEquals(
          REPORT.replace(
              "1 |          |        0 |        0 |    3",
              "1 |         ⟦应为2⟧ |        0 |        0 |    3"),
          shown(quiet, 0, 20));
    }
  }

  private static String shown(ServerProcess server, int first, int last) {
    OpenText text = server.open("untitled:a", REPORT);
    List<TextEdit> labels = new ArrayList<>();
    for (InlayHint hint : hints(text, first, last)) {
      Range place = new Range(hint.getPosition(), hint.getPosition());
      labels.add(new TextEdit(place, "⟦" + hint.getLabel().getLeft() + "⟧"));
    }
    return text.apply(labels);
  }

  private static List<InlayHint> hints(OpenText text, int first, int last) {
    Range range = new Range(new Position(first, 0), new Position(last, 0));
    return await(text.service().inlayHint(new InlayHintParams(text.id(), range)));
  }
}
