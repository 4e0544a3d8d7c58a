package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static report.dsl.tests.lsp.Answers.await;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.lsp4j.InitializeParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import report.dsl.tests.NeedsClassPath;
import report.dsl.tests.Project;
import report.dsl.tests.Samples;
import report.dsl.tests.lsp.OwnRequests.Status;

/** A status bar can say in a few words how a report stands. */
@NeedsClassPath
class StatusTest {

  @RegisterExtension static final ServerProcess server = new ServerProcess();

  @Test
  void aSoundReportBalances() {
    assertEquals(new Status(1, 0, 0, "平", "应填200格，已填200格；勾稽44条，成立44条。"), status(Samples.sound()));
  }

  @Test
  void anIdentityThatFailsUnbalancesIt() throws IOException {
    String report = Files.readString(Project.root().resolve("examples/镇巴县政府办-2024.report"));
    Status status = status(report);
    assertEquals("不平", status.balance());
    assertEquals("应填200格，已填200格；勾稽44条，成立41条，不成立3条。", status.title());
    OpenText text = server.open("untitled:a", report);
    assertEquals(
        server.diagnostics(text.uri(), 1).stream()
            .filter(d -> d.getSeverity().getValue() == 1)
            .count(),
        status.errors());
  }

  @Test
  void blanksLeaveItOpen() {
    String blank =
        Samples.changed("| 直接起诉   |        1 |        0 |", "| 直接起诉   |        1 |          |");
    assertEquals(new Status(1, 1, 0, "未齐", "应填200格，已填199格；勾稽44条，成立43条，缺数的1条。"), status(blank));
    assertEquals("未齐", status("年报 2021版\n").balance());
  }

  @Test
  void whatTheUserDoesNotWantToSeeIsNotCounted() {
    String grouped = Samples.changed("15268 |", "15,268 |");
    assertEquals(1, status(grouped).warnings());
    InitializeParams params = new InitializeParams();
    params.setInitializationOptions(
        JsonParser.parseString("{\"severity\":{\"digit-grouping\":\"off\"}}"));
    try (ServerProcess quiet = ServerProcess.started(params)) {
      OpenText text = quiet.open("untitled:a", grouped);
      assertEquals(0, await(quiet.server().status(text.id())).warnings());
    }
  }

  @Test
  void aFormHasNoBalance() {
    Status status = status("表式 甲版\n");
    assertEquals("", status.balance());
    assertEquals("这是表式，不填数。", status.title());
  }

  private static Status status(String report) {
    OpenText text = server.open("untitled:a", report);
    return await(server.server().status(text.id()));
  }
}
