package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static report.dsl.tests.lsp.Answers.await;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.Test;
import report.dsl.tests.NeedsClassPath;
import report.dsl.tests.Samples;

/** The server does no work that nobody wants, outlives what goes wrong, and no editor. */
@NeedsClassPath
class LifecycleTest {

  private static final String URI = "untitled:年报";
  private static final int EDITS = 200;

  @Test
  void whoeverTypesFasterThanChecksGetsTheLastOne() {
    try (ServerProcess server = ServerProcess.started()) {
      server.open(URI, Samples.sound());
      Range start = new Range(new Position(0, 0), new Position(0, 0));
      for (int version = 2; version <= EDITS; version++) {
        server.change(URI, version, new TextDocumentContentChangeEvent(start, "\n"));
      }
      server.change(URI, EDITS + 1, new TextDocumentContentChangeEvent(Samples.wrong()));
      List<Diagnostic> last = server.diagnostics(URI, EDITS + 1);
      assertEquals("negative-count", last.get(0).getCode().getLeft());
      int checks = server.client().published(URI);
      assertTrue(checks < EDITS / 2, checks + " of " + EDITS + " texts were checked");
    }
  }

  @Test
  void aFailureIsAnsweredLoggedAndSurvived() {
    ServerProcess server = ServerProcess.started();
    try (server) {
      OpenText report = server.open(URI, Samples.wrong().replace("\n单位", "\n‸单位"));
      var nowhere = Map.of("textDocument", report.id());
      var failure =
          assertThrows(
              ExecutionException.class, server.request("textDocument/hover", nowhere)::get);
      assertEquals(ResponseErrorCode.InternalError.getValue(), code(failure));
      var odd = Map.of("textDocument", report.id(), "position", "oben");
      assertThrows(ExecutionException.class, server.request("textDocument/hover", odd)::get);
      failure =
          assertThrows(ExecutionException.class, server.request("report/unknown", nowhere)::get);
      assertEquals(ResponseErrorCode.MethodNotFound.getValue(), code(failure));

      var hover = server.documents().hover(new HoverParams(report.id(), report.cursor()));
      assertTrue(await(hover).getContents().getRight().getValue().contains("单位"));
    }
    assertTrue(server.log().contains("NullPointerException"), server.log());
  }

  private static int code(ExecutionException failure) {
    return ((ResponseErrorException) failure.getCause()).getResponseError().getCode();
  }

  @Test
  void itEndsWithTheEditorThatStartedIt() throws Exception {
    Process editor = new ProcessBuilder("sleep", "600").start();
    InitializeParams params = new InitializeParams();
    params.setCapabilities(new ClientCapabilities());
    params.setProcessId((int) editor.pid());
    Process server = ServerProcess.started(params).process(); // whose streams stay open
    assertFalse(server.waitFor(1, TimeUnit.SECONDS));
    editor.destroy();
    assertTrue(server.waitFor(Answers.SECONDS, TimeUnit.SECONDS), "the server goes on alone");
    assertEquals(1, server.exitValue());
  }

  @Test
  void itEndsWithItsInput() throws IOException, InterruptedException {
    Process server = ServerProcess.started().process();
    server.getOutputStream().close();
    assertTrue(server.waitFor(Answers.SECONDS, TimeUnit.SECONDS), "the server waits for nobody");
    assertEquals(1, server.exitValue());
  }
}
