package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static report.dsl.tests.lsp.Answers.await;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import report.dsl.tests.NeedsClassPath;
import report.dsl.tests.Samples;

/** A session has a beginning and an end, and what is out of its turn is refused. */
@NeedsClassPath
class OrderTest {

  private static final String URI = "untitled:a";

  private Process process;
  private OwnRequests server;

  @BeforeEach
  void connect() {
    process = ServerProcess.launch();
    Launcher<OwnRequests> launcher =
        new Launcher.Builder<OwnRequests>()
            .setLocalService(new RecordingClient())
            .setRemoteInterface(OwnRequests.class)
            .setInput(process.getInputStream())
            .setOutput(process.getOutputStream())
            .create();
    launcher.startListening();
    server = launcher.getRemoteProxy();
  }

  @AfterEach
  void end() {
    process.destroy();
  }

  @Test
  void nothingIsDoneBeforeTheBeginning() {
    open();
    assertEquals(ResponseErrorCode.ServerNotInitialized.getValue(), refusal(folds()));
    await(server.initialize(new InitializeParams()));
    assertEquals(
        ResponseErrorCode.InvalidParams.getValue(), refusal(folds()), "the text was not taken");
    assertEquals(
        ResponseErrorCode.InvalidRequest.getValue(),
        refusal(server.initialize(new InitializeParams())),
        "there is one beginning");
    server.initialized(new InitializedParams());
    open();
    assertFalse(await(folds()).isEmpty());
  }

  @Test
  void nothingIsDoneAfterTheEnd() throws InterruptedException {
    await(server.initialize(new InitializeParams()));
    open();
    assertNull(await(server.shutdown()));
    assertEquals(ResponseErrorCode.InvalidRequest.getValue(), refusal(folds()));
    server.exit();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue());
  }

  @Test
  void aClientMayLeaveBeforeItHasBegun() throws InterruptedException {
    server.exit();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(1, process.exitValue());
  }

  private void open() {
    TextDocumentItem item = new TextDocumentItem(URI, "report", 1, Samples.sound());
    server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item));
  }

  private CompletableFuture<List<FoldingRange>> folds() {
    return server
        .getTextDocumentService()
        .foldingRange(new FoldingRangeRequestParams(new TextDocumentIdentifier(URI)));
  }

  private static int refusal(CompletableFuture<?> answer) {
    ExecutionException failure =
        assertThrows(ExecutionException.class, () -> answer.get(60, TimeUnit.SECONDS));
    return ((ResponseErrorException) failure.getCause()).getResponseError().getCode();
  }
}
