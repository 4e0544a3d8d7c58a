package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static report.dsl.tests.lsp.Answers.await;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import report.dsl.tests.NeedsClassPath;
import report.dsl.tests.Project;
import report.dsl.tests.Samples;

/** Above each table stands how far it has come. */
@NeedsClassPath
class CodeLensTest {

  @RegisterExtension static final ServerProcess server = new ServerProcess();

  @Test
  void aCompleteReportIsBalanced() {
    assertEquals(
        List.of("6/6 · 勾稽 2/2 平", "1/1", "2/2", "1/1", "175/175 · 勾稽 39/39 平", "15/15 · 勾稽 3/3 平"),
        titles(server, Samples.sound()));
  }

  @Test
  void theEarlierEditionHasFewerRows() throws IOException {
    String report = Files.readString(Project.root().resolve("examples/衡南县文旅广体局-2020.report"));
    assertTrue(
        titles(server, report).contains("161/161 · 勾稽 37/37 平"), titles(server, report)::toString);
  }

  @Test
  void anIdentityThatFailsUnbalancesItsTable() throws IOException {
    String report = Files.readString(Project.root().resolve("examples/镇巴县政府办-2024.report"));
    assertTrue(titles(server, report).contains("175/175 · 勾稽 36/39 不平"));
  }

  @Test
  void blanksLeaveIdentitiesOpen() {
    String blank =
        Samples.changed("| 直接起诉   |        1 |        0 |", "| 直接起诉   |        1 |          |");
    assertTrue(
        titles(server, blank).contains("14/15 · 勾稽 2/3 未齐"), titles(server, blank)::toString);
  }

  @Test
  void aClickRunsTheCommandThatTheClientHas() {
    assertEquals(
        "", lenses(server.open("untitled:a", Samples.wrong())).get(0).getCommand().getCommand());
    InitializeParams params = new InitializeParams();
    params.setInitializationOptions(
        JsonParser.parseString("{\"lensCommand\":\"report.showFinding\"}"));
    try (ServerProcess clicking = ServerProcess.started(params)) {
      OpenText text = clicking.open("untitled:a", Samples.wrong());
      CodeLens lens = lenses(text).get(2);
      assertEquals("report.showFinding", lens.getCommand().getCommand());
      assertEquals("\"untitled:a\"", lens.getCommand().getArguments().get(0).toString());
      Range finding = clicking.diagnostics(text.uri(), 1).get(0).getRange();
      String line = "\"line\":" + finding.getStart().getLine();
      String target = lens.getCommand().getArguments().get(1).toString();
      assertTrue(target.contains(line), target);
    }
  }

  @Test
  void lensesCanBeTurnedOff() {
    InitializeParams params = new InitializeParams();
    params.setInitializationOptions(JsonParser.parseString("{\"codeLens\":false}"));
    try (ServerProcess quiet = ServerProcess.started(params)) {
      assertEquals(List.of(), titles(quiet, Samples.sound()));
    }
  }

  private static List<String> titles(ServerProcess server, String report) {
    return lenses(server.open("untitled:a", report)).stream()
        .map(lens -> lens.getCommand().getTitle())
        .toList();
  }

  private static List<? extends CodeLens> lenses(OpenText text) {
    return await(text.service().codeLens(new CodeLensParams(text.id())));
  }
}
