package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static report.dsl.tests.lsp.Answers.await;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import report.dsl.tests.NeedsClassPath;
import report.dsl.tests.Samples;

/** Every token has its type, line by line, none over another. */
@NeedsClassPath
class SemanticTokensTest {

  @RegisterExtension static final ServerProcess server = new ServerProcess();

  private record Token(Range range, String type) {}

  @Test
  void aReportShowsWhatItsPartsAre() {
    String report =
        """
        年报 2021版
        // 𠮷：忽略
        单位: 甲县
        # 一、总体情况
        𠮷新收{新收.总计}件。 // 注
        # 四、政府信息公开行政复议、行政诉讼情况
        | 复议诉讼 | 结果维持 | 总计 |
        |----------|
        // 表中
        | 行政复议 |        1 |   =1 |
        图: 图.png "示意"
        """;
    assertEquals(
        """
        [keyword 年报] [type 2021版]
        [comment // 𠮷：忽略]
        [property 单位]: [string 甲县]
        [operator #] [class 一、总体情况]
        𠮷新收[macro {][macro 新收.总计][macro }]件。 [comment // 注]
        [operator #] [class 四、政府信息公开行政复议、行政诉讼情况]
        | [variable 复议诉讼] | [variable 结果维持] | [variable 总计] |
        [comment |----------|]
        [comment // 表中]
        | [variable 行政复议] |        [number 1] |   [operator =][number 1] |
        [keyword 图]: [string 图.png "示意"]
        """,
        shown("untitled:a.report", report));
    assertEquals(
        shown("untitled:a.report", report).replace("\n", "\r\n"),
        shown("untitled:b.report", report.replace("\n", "\r\n")),
        "other line ends make no difference");
  }

  @Test
  void aFormShowsItsIdentities() {
    assertEquals(
        """
        [keyword 表式] [type 某版]
        [operator #] [class 甲]
        | [variable 来信] | [variable 合计] |
        | [variable 本期 简称 期] | [string 件] |
        [keyword 勾稽] [keyword 每行]: [variable 合计] [operator ≥] [variable 1] [string "至少一"] [keyword W]
        """,
        shown(
            "untitled:a.form",
            """
            表式 某版
            # 甲
            | 来信 | 合计 |
            | 本期 简称 期 | 件 |
            勾稽 每行: 合计 ≥ 1 "至少一" W
            """));
  }

  @Test
  void aRangeHasTheSameTokensAsTheWhole() {
    OpenText text = server.open("untitled:c.report", Samples.sound());
    List<Token> all =
        tokens(await(text.service().semanticTokensFull(new SemanticTokensParams(text.id()))));
    Range range = new Range(new Position(60, 0), new Position(90, 0));
    List<Token> some =
        tokens(
            await(
                text.service()
                    .semanticTokensRange(new SemanticTokensRangeParams(text.id(), range))));
    assertTrue(some.size() > 100);
    assertTrue(all.containsAll(some));
    assertEquals(
        all.stream()
            .filter(
                t -> t.range().getStart().getLine() >= 60 && t.range().getStart().getLine() < 90)
            .toList(),
        some.stream().filter(t -> t.range().getStart().getLine() < 90).toList());
  }

  private static String shown(String uri, String report) {
    OpenText text = server.open(uri, report);
    List<Token> tokens =
        tokens(await(text.service().semanticTokensFull(new SemanticTokensParams(text.id()))));
    List<TextEdit> marks = new ArrayList<>();
    for (Token token : tokens) {
      String word = text.at(token.range());
      marks.add(new TextEdit(token.range(), "[" + token.type() + " " + word + "]"));
    }
    return text.apply(marks);
  }

  /** The tokens in full, of which the protocol sends but the distances. */
  private static List<Token> tokens(SemanticTokens sent) {
    List<String> types =
        server
            .initialized()
            .getCapabilities()
            .getSemanticTokensProvider()
            .getLegend()
            .getTokenTypes();
    List<Token> tokens = new ArrayList<>();
    List<Integer> data = sent.getData();
    int line = 0;
    int column = 0;
    for (int i = 0; i < data.size(); i += 5) {
      column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
      line += data.get(i);
      Range range =
          new Range(new Position(line, column), new Position(line, column + data.get(i + 2)));
      tokens.add(new Token(range, types.get(data.get(i + 3))));
    }
    return tokens;
  }
}
