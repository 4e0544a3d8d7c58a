package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static report.dsl.tests.lsp.Answers.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkDoneProgressKind;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.dsl.tests.NeedsClassPath;

/** Who asks for much can see how far it has come, and can change their mind. */
@NeedsClassPath
class LongRequestsTest {

  private static final int FILES = 2_500;
  private static final String TOKEN = "第一次";

  private static final String FORM =
      """
      表式 本县版

      扩展: 2021版

      # 七、本县要求报告的事项

      | 事项                 | 件数 |
      | 接待群众 简称 ‸接待 | 件   |
      """;

  @TempDir Path folder;

  private ServerProcess server;

  @BeforeEach
  void start() throws IOException {
    for (int i = 0; i < FILES; i++) {
      Files.createFile(folder.resolve("乡镇%04d.report".formatted(i)));
    }
    InitializeParams params = new InitializeParams();
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "县")));
    server = ServerProcess.started(params);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aSearchTellsHowFarItHasComeToWhoeverWantsToKnow() {
    WorkspaceSymbolParams params = new WorkspaceSymbolParams("没有的名称");
    await(server.server().getWorkspaceService().symbol(params));
    assertEquals(List.of(), server.client().progress());
    params.setWorkDoneToken(TOKEN);
    await(server.server().getWorkspaceService().symbol(params));
    List<String> told = server.client().progress().stream().map(LongRequestsTest::told).toList();
    assertEquals(List.of("begin", "report 已看1000项"), told.subList(0, 2));
    assertEquals("end", told.get(told.size() - 1));
  }

  @Test
  void referencesAndRenamesTellWhenTheyAreOver() {
    OpenText form = server.open(folder.resolve("本县版.form"), FORM);
    var references = new ReferenceParams(form.id(), form.cursor(), new ReferenceContext(true));
    references.setWorkDoneToken(TOKEN);
    await(server.documents().references(references));
    RenameParams rename = new RenameParams(form.id(), form.cursor(), "来访");
    rename.setWorkDoneToken(TOKEN);
    await(server.documents().rename(rename));
    assertEquals(
        List.of("begin", "end", "begin", "end"),
        server.client().progress().stream().map(LongRequestsTest::told).toList());
  }

  @Test
  void aCancelledRequestIsAnsweredAsSuch() throws InterruptedException {
    WorkspaceSymbolParams params = new WorkspaceSymbolParams("没有的名称");
    server.server().getWorkspaceService().symbol(params).cancel(true);
    ResponseError answer = server.client().errors().poll(1, TimeUnit.MINUTES);
    assertNotNull(answer, "a cancelled request is answered too");
    assertEquals(ResponseErrorCode.RequestCancelled.getValue(), answer.getCode());
    assertTrue(
        await(server.server().getWorkspaceService().symbol(new WorkspaceSymbolParams("0042")))
            .getRight()
            .stream()
            .anyMatch(symbol -> symbol.getName().equals("乡镇0042.report")));
  }

  private static String told(ProgressParams progress) {
    assertEquals(Either.forLeft(TOKEN), progress.getToken());
    var news = progress.getValue().getLeft();
    return news.getKind() == WorkDoneProgressKind.report
        ? "report " + ((WorkDoneProgressReport) news).getMessage()
        : news.getKind().toString();
  }
}
