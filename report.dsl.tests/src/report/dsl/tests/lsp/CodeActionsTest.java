package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static report.dsl.tests.lsp.Answers.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.dsl.tests.NeedsClassPath;
import report.dsl.tests.Project;
import report.dsl.tests.Samples;

/** What the light bulb offers, and what the text is after a click; the cursor is at {@code ‸}. */
@NeedsClassPath
class CodeActionsTest {

  private static final String URI = "file:///t/%E5%B9%B4%E6%8A%A5.report";
  private static final String HEADER = "年报 2021版\n\n单位: 云岭县人民政府\n年度: 2024\n\n";

  @RegisterExtension static final ServerProcess server = new ServerProcess();

  private OpenText report;

  private static String example(String name) throws IOException {
    return Files.readString(Project.root().resolve("examples/" + name + ".report"));
  }

  private List<CodeAction> actions(String text, String... only) {
    CodeActionContext context = new CodeActionContext(List.of());
    if (only.length > 0) {
      context.setOnly(Arrays.asList(only));
    }
    return actions(text, context);
  }

  private List<CodeAction> actions(String text, CodeActionContext context) {
    report = server.open(URI, text);
    List<Range> regions = report.marked().regions();
    return request(regions.isEmpty() ? here() : regions.get(0), context);
  }

  private Range here() {
    return new Range(report.cursor(), report.cursor());
  }

  private List<CodeAction> request(Range range, CodeActionContext context) {
    CodeActionParams params = new CodeActionParams(report.id(), range, context);
    return await(report.service().codeAction(params)).stream().map(Either::getRight).toList();
  }

  private static List<String> titles(List<CodeAction> actions) {
    return actions.stream().map(CodeAction::getTitle).toList();
  }

  private static List<String> preferred(List<CodeAction> actions) {
    return titles(
        actions.stream().filter(action -> Boolean.TRUE.equals(action.getIsPreferred())).toList());
  }

  private static CodeAction action(List<CodeAction> actions, String title) {
    return actions.stream()
        .filter(action -> action.getTitle().startsWith(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError(title + " is not among " + titles(actions)));
  }

  private String after(CodeAction action) {
    return report.apply(action.getEdit().getChanges().get(URI));
  }

  /** The lines that the action changed, as they are afterwards. */
  private String changed(CodeAction action) {
    List<String> before = report.marked().text().lines().toList();
    return String.join("\n", after(action).lines().filter(l -> !before.contains(l)).toList());
  }

  @Test
  void theSmallestRepairIsPreferred() throws IOException {
    List<CodeAction> actions =
        actions(example("镇巴县政府办-2024").replace("| 办理总计     |      0 |", "| 办理总计     |      ‸0 |"));
    assertEquals(List.of("改为11"), preferred(actions));
    CodeAction repair = action(actions, "改为11");
    assertEquals("quickfix", repair.getKind());
    assertEquals("smallest-repair", repair.getDiagnostics().get(0).getCode().getLeft());
    assertTrue(changed(repair).startsWith("| 办理总计     |      11 |"), changed(repair));
  }

  @Test
  void whatSomebodyMustDecideIsNeverPreferred() {
    List<CodeAction> tied = actions(Samples.sound().replace("|   =8 |\n| 直", "|   ‸9 |\n| 直"));
    assertEquals(3, titles(tied).stream().filter(title -> title.startsWith("把「")).count());
    assertEquals(List.of(), preferred(tied));
    List<CodeAction> blank =
        actions(Samples.sound().replace("|            15268 |", "| ‸       |"));
    assertTrue(titles(blank).contains("填0"), titles(blank).toString());
    assertEquals(List.of(), preferred(blank));
  }

  /** In prose, in a table, in the header; an error has no such action. */
  @Test
  void aWarningIsAnsweredByTheLineAboveIt() {
    String stale = "2024年，云岭县人民政府深入";
    for (String text :
        List.of(
            Samples.sound().replace(stale, "20‸23年，我县共公开信息9条。"),
            Samples.sound()
                .replace("|            2 |           48 |", "|            2 |            ‸5 |"),
            Samples.sound().replace("发布日期: 2025-01-24", "发布日期: 2025-‸04-24"))) {
      CodeAction answer = action(actions(text), "核实无误，写明理由后忽略 ");
      String code = answer.getDiagnostics().get(0).getCode().getLeft();
      assertEquals("// 忽略 " + code + ": ", changed(answer));
      List<String> lines = after(answer).lines().toList();
      int at = lines.indexOf("// 忽略 " + code + ": ");
      assertEquals(report.cursor().getLine(), at);
    }
    List<CodeAction> error = actions(Samples.sound().replace("|     84 |", "|     ‸八 |"));
    assertTrue(titles(error).stream().noneMatch(title -> title.contains("忽略")));
  }

  @Test
  void aTypedTotalIsComputedAndTypedAgain() {
    List<CodeAction> actions =
        actions(Samples.sound().replace("| 办理总计     |     84 |", "| 办理总计     |  ‸   84 |"));
    CodeAction one = action(actions, "改为用“=”计算，写作=84");
    assertEquals("refactor.rewrite", one.getKind());
    assertEquals(
        "| 办理总计     |    =84 |     18 |        1 |            2 |            8 |    3 | =116 |"
            .replace("     18", "       18"),
        changed(one));
    CodeAction all = action(actions, "本表6格与勾稽关系相符的总计都改为用“=”计算");
    assertEquals(
        "| 办理总计     |    =84 |      =18 |       =1 |           =2 |           =8 |   =3 | =116 |",
        changed(all));
    List<CodeAction> back = actions(Samples.sound().replace("| =118 |", "| =11‸8 |"));
    assertEquals(
        "| 新收         |     86 |       17 |        1 |            2 |            9 |    3 |  118 |",
        changed(action(back, "改为直接填写118")));
    assertEquals(25, changed(action(back, "本表25格用“=”计算的总计都改为直接填写")).lines().count());
  }

  @Test
  void aNumberInProseIsBoundToItsCell() {
    String sentence = "全年收到政府信息公开申请118件，其中𠮷商业企业1‸7件；结转下年度继续办理10件。";
    List<CodeAction> actions =
        actions(Samples.sound().replace("\n## （三）", "\n" + sentence + "\n\n## （三）"));
    List<String> bound = titles(actions).stream().filter(title -> title.contains("，取")).toList();
    assertEquals("改为{新收.商业企业}，取「一、本年新收政府信息公开申请数量·商业企业」", bound.get(0));
    assertTrue(bound.size() <= 5, bound.toString());
    assertEquals(
        "全年收到政府信息公开申请118件，其中𠮷商业企业{新收.商业企业}件；结转下年度继续办理10件。",
        changed(action(actions, bound.get(0))));
  }

  @Test
  void theTotalComesFirstWhereNoColumnIsNamed() {
    String sentence = "全年新收政府信息公开申请‸118件，予以公开44件。";
    assertEquals(
        "全年新收政府信息公开申请{新收.总计}件，予以公开44件。",
        changed(
            actions(Samples.sound().replace("\n## （三）", "\n" + sentence + "\n\n## （三）"), "refactor")
                .get(0)));
    assertEquals(
        List.of(),
        titles(actions(Samples.sound().replace("2024年，云岭县", "20‸24年，云岭县"), "refactor")),
        "a year is no number of a table");
  }

  @Test
  void aNumberWhoseSentenceIsUnderstoodIsBoundToThatAlone() {
    String sentence = "全年新收政府信息公开申请一百‸一十八件，办结率92.1%。";
    List<CodeAction> actions =
        actions(Samples.sound().replace("\n## （三）", "\n" + sentence + "\n\n## （三）"), "refactor");
    assertEquals(List.of("改为引用{新收.总计}，取「一、本年新收政府信息公开申请数量·总计」"), titles(actions));
    assertEquals("全年新收政府信息公开申请{新收.总计}件，办结率92.1%。", changed(actions.get(0)));
    String rate = sentence.replace("‸", "").replace("92.1%", "92.‸1%");
    assertEquals(
        "全年新收政府信息公开申请一百一十八件，办结率{办结率|%}。",
        changed(
            actions(Samples.sound().replace("\n## （三）", "\n" + rate + "\n\n## （三）"), "refactor")
                .get(0)));
  }

  @Test
  void aNumberThatDiffersFromTheTableIsBoundCorrectedOrRemarkedOn() {
    String sentence = "全年新收政府信息公开申请1‸20件。";
    List<CodeAction> actions =
        actions(Samples.sound().replace("\n## （三）", "\n" + sentence + "\n\n## （三）"), "quickfix");
    assertEquals(
        List.of("改为{新收.总计}，取「一、本年新收政府信息公开申请数量·总计」的数", "改为118", "核实无误，写明理由后忽略 text-number"),
        titles(actions));
    assertTrue(after(actions.get(2)).contains("\n// 忽略 text-number: \n全年新收政府信息公开申请120件。"));
  }

  @Test
  void aMissingTableOrSectionComesFromTheForm() {
    String sound = Samples.sound();
    String table = sound.substring(sound.indexOf("| 第二十条第（六）项"), sound.indexOf("| 第二十条第（八）项"));
    List<CodeAction> actions =
        actions(sound.replace(table, "").replace("| 行政许可 ", "| 行政许‸可 "), "refactor");
    assertTrue(
        after(action(actions, "插入「第二十条第（六）项」的空表"))
            .contains(
                "15268 |\n\n| 第二十条第（六）项 | 本年处理决定数量 |\n| 行政处罚           |                  |\n"
                    + "| 行政强制           |                  |\n\n| 第二十条第（八）项"));
    int last = sound.lastIndexOf("\n# ");
    CodeAction section =
        action(actions(sound.substring(0, last) + "‸", "refactor"), "插入「六、其他需要报告的事项」这一部分");
    assertTrue(after(section).endsWith("。\n\n# 六、其他需要报告的事项\n"), after(section));
  }

  @Test
  void aPastedTableBecomesACheckedOne() {
    String text =
        HEADER
            + "# 二、主动公开政府信息情况\n\n𠮷庆镇报送。\n\n"
            + "第二十条第（六）项\t\n信息内容\t本年处理决定数量\n行政处罚\t55‸件\n行政强制\t-\n表外\t3\n\n"
            + "# 六、其他需要报告的事项\n\n无。\n";
    CodeAction convert =
        action(
            actions(text.replace("\n", "\r\n"), "refactor.rewrite"),
            "把粘贴的内容转为表格「第二十条第（六）项」（1处没有放入");
    String converted = after(convert);
    assertTrue(
        converted.contains(
            "𠮷庆镇报送。\r\n\r\n"
                + "| 第二十条第（六）项 | 本年处理决定数量 |\r\n"
                + "| 行政处罚           |             55件 |\r\n"
                + "| 行政强制           |                - |\r\n"
                + "// 粘贴的内容里，下面这些没有放进表格，请核对后删去：\r\n"
                + "// · 表外 | 3\r\n\r\n# 六"),
        converted);
    assertEquals(1, convert.getEdit().getChanges().get(URI).size());
  }

  /** As in every new report: the blank table is there already, the numbers are pasted below it. */
  @Test
  void aPasteTakesThePlaceOfTheBlankTable() {
    String blank =
        "| 第二十条第（六）项 | 本年处理决定数量 |\n"
            + "| 行政处罚           |                  |\n"
            + "| 行政强制           |                  |\n";
    String text = HEADER + "# 二、主动公开政府信息情况\n\n" + blank + "\n行政处罚 | 5 |\n行政强制‸ | 6 |\n";
    assertEquals(
        HEADER
            + "# 二、主动公开政府信息情况\n\n"
            + "| 第二十条第（六）项 | 本年处理决定数量 |\n"
            + "| 行政处罚           |                5 |\n"
            + "| 行政强制           |                6 |\n",
        after(action(actions(text), "把粘贴的内容转为表格「第二十条第（六）项」，代替原来的空表")));
  }

  @Test
  void oneSelectionIsOnePaste() {
    String text = HEADER + "# 二、主动公开政府信息情况\n\n⟦行政处罚 | 5 |\n行政强制 | 6 |⟧\n行政许可 | 7 |\n";
    String converted = after(action(actions(text), "把粘贴的内容转为表格「第二十条第（六）项」"));
    assertTrue(converted.endsWith("|                6 |\n行政许可 | 7 |\n"), converted);
  }

  /** An editor asks with the range of a finding; the table around it is no paste. */
  @Test
  void aCellOfATableThatIsThereIsNoPaste() throws IOException {
    String text = example("衡南县文旅广体局-2020");
    List<String> one = titles(actions(text.replace(" 55件 |", " ⟦55件⟧ |")));
    assertTrue(one.contains("改为55"), one.toString());
    assertEquals(List.of(), one.stream().filter(title -> title.contains("粘贴")).toList());
    List<String> rows = titles(actions(text.replace(" 55件 |", " ⟦55件 |").replace("行政强", "行政⟧强")));
    assertEquals(List.of(), rows.stream().filter(title -> title.contains("粘贴")).toList());
  }

  /** The first thing that a slip of the finger takes from a row. */
  @ParameterizedTest
  @ValueSource(strings = {"国家秘密", "结转下年", "复议后起诉"})
  void aRowThatLostItsBarIsNoPaste(String row) {
    String text = Samples.sound().replace("| " + row + " ", " ‸" + row + " ");
    List<String> offered = titles(actions(text));
    assertTrue(offered.stream().anyMatch(title -> title.contains("“|”")), offered.toString());
    assertEquals(List.of(), offered.stream().filter(title -> title.contains("粘贴")).toList());
  }

  @Test
  void aWordOfAPasteMeansAllOfIt() {
    String text = HEADER + "# 二、主动公开政府信息情况\n\n行政⟦处罚⟧ | 5 |\n行政强制 | 6 |\n";
    String converted = after(action(actions(text), "把粘贴的内容转为表格「第二十条第（六）项」"));
    assertTrue(converted.endsWith("| 行政强制           |                6 |\n"), converted);
  }

  /** Six cells with units and signs in one report: each rule at once, or all of them. */
  @Test
  void oneRuleIsMendedInTheWholeFile() throws IOException {
    String text = example("衡南县文旅广体局-2020").replace("|           55件 |", "|           ‸55件 |");
    List<CodeAction> actions = actions(text);
    CodeAction units = action(actions, "全部：格内带单位（4处）");
    assertEquals("source.fixAll.unit-in-cell", units.getKind());
    assertTrue(changed(units).contains("|           55 |     增2件 |         53 |"), changed(units));
    assertTrue(changed(units).contains("28.6576"), changed(units));

    List<CodeAction> all =
        request(new Range(new Position(), new Position()), only("source.fixAll"));
    assertEquals(List.of("全部：写法上的问题（6处）"), titles(all));
    assertEquals("source.fixAll", all.get(0).getKind());
    String mended = after(all.get(0));
    String again = "file:///t/mended.report";
    server.open(again, mended);
    List<String> left =
        server.diagnostics(again, 1).stream().map(d -> d.getCode().getLeft()).distinct().toList();
    assertTrue(
        Stream.of("unit-in-cell", "signed-count").noneMatch(left::contains), left.toString());
  }

  private static CodeActionContext only(String... kinds) {
    return new CodeActionContext(List.of(), Arrays.asList(kinds));
  }

  @Test
  void onlyTheKindsAskedForAreGiven() throws IOException {
    String text = example("衡南县文旅广体局-2020").replace("|           55件 |", "|           ‸55件|");
    assertEquals(List.of("quickfix"), kinds(actions(text, "quickfix")));
    assertEquals(
        List.of("source.fixAll.unit-in-cell"),
        kinds(request(here(), only("source.fixAll.unit-in-cell"))));
    assertEquals(List.of("source.format"), kinds(request(here(), only("source.format"))));
    assertEquals(
        List.of(
            "source.fixAll",
            "source.fixAll.unit-in-cell",
            "source.fixAll.signed-count",
            "source.format"),
        kinds(request(here(), only("source"))));
    assertEquals(List.of(), kinds(request(here(), only("refactor.extract"))));
  }

  private static List<String> kinds(List<CodeAction> actions) {
    return actions.stream().map(CodeAction::getKind).distinct().toList();
  }

  /** While the cursor only moves, nothing is offered that would change the whole file. */
  @Test
  void movingTheCursorOffersWhatIsThereAlone() throws IOException {
    CodeActionContext context = new CodeActionContext(List.of());
    context.setTriggerKind(CodeActionTriggerKind.Automatic);
    String text = example("衡南县文旅广体局-2020").replace("|           55件 |", "|           ‸55件 |");
    assertEquals(List.of("quickfix"), kinds(actions(text, context)));
    context.setOnly(List.of("source.fixAll"));
    assertEquals(List.of("source.fixAll"), kinds(request(here(), context)), "as on saving");
  }

  /** Some clients count columns in bytes of UTF-8: the edit is right all the same. */
  @Test
  void aClientThatCountsBytesSpoilsNothing() throws IOException {
    String text = example("镇巴县政府办-2024");
    String echoed = "file:///t/echoed.report";
    server.open(echoed, text);
    Diagnostic finding =
        server.diagnostics(echoed, 1).stream()
            .filter(d -> d.getCode().getLeft().equals("smallest-repair"))
            .findFirst()
            .orElseThrow();
    Range inBytes =
        new Range(
            inBytes(text, finding.getRange().getStart()),
            inBytes(text, finding.getRange().getEnd()));
    finding.setRange(inBytes);
    CodeActionContext context = new CodeActionContext(new ArrayList<>(List.of(finding)));
    context.setTriggerKind(CodeActionTriggerKind.Invoked);
    report = server.open(URI, text);
    CodeAction repair = action(request(inBytes, context), "改为11");
    assertTrue(changed(repair).startsWith("| 办理总计     |      11 |"), changed(repair));
  }

  private static Position inBytes(String text, Position position) {
    String line = text.split("\n", -1)[position.getLine()];
    return new Position(
        position.getLine(),
        line.substring(0, position.getCharacter()).getBytes(StandardCharsets.UTF_8).length);
  }
}
