package report.dsl.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor as the server sees one: it opens, edits, asks, and waits for diagnostics. */
final class EditorClient implements LanguageClient {

  private record Awaited(String uri, int version) {}

  private final Map<Awaited, CompletableFuture<PublishDiagnosticsParams>> awaited =
      new ConcurrentHashMap<>();
  private final Process process;
  private final LanguageServer server;

  private EditorClient(Process process) {
    this.process = process;
    Launcher<LanguageServer> launcher =
        new Launcher.Builder<LanguageServer>()
            .setLocalService(this)
            .setRemoteInterface(LanguageServer.class)
            .setInput(process.getInputStream())
            .setOutput(process.getOutputStream())
            .create();
    launcher.startListening();
    server = launcher.getRemoteProxy();
  }

  /** Starts the server by that command and greets it, with a folder opened. */
  static EditorClient start(List<String> command, String folder)
      throws IOException, InterruptedException, ExecutionException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    EditorClient client = new EditorClient(builder.start());
    InitializeParams params = new InitializeParams();
    params.setProcessId((int) ProcessHandle.current().pid());
    params.setCapabilities(new ClientCapabilities());
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder, "bench")));
    client.server.initialize(params).get();
    client.server.initialized(new InitializedParams());
    return client;
  }

  LanguageServer server() {
    return server;
  }

  long pid() {
    return process.pid();
  }

  /** Opens a document; its diagnostics come later. */
  CompletableFuture<PublishDiagnosticsParams> open(String uri, String text) {
    var answer = await(uri, 1);
    TextDocumentItem item = new TextDocumentItem(uri, "report", 1, text);
    server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item));
    return answer;
  }

  /** Edits a document; its diagnostics come later. */
  CompletableFuture<PublishDiagnosticsParams> change(
      String uri, int version, TextDocumentContentChangeEvent change) {
    var answer = await(uri, version);
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version), List.of(change)));
    return answer;
  }

  private CompletableFuture<PublishDiagnosticsParams> await(String uri, int version) {
    return awaited.computeIfAbsent(
        new Awaited(uri, version), awaiting -> new CompletableFuture<>());
  }

  /** Ends the server and waits for its end. */
  void stop() throws InterruptedException, ExecutionException {
    server.shutdown().get();
    server.exit();
    process.waitFor();
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams sent) {
    var answer = awaited.remove(new Awaited(sent.getUri(), sent.getVersion()));
    if (answer != null) {
      answer.complete(sent);
    }
  }

  @Override
  public void telemetryEvent(Object sent) {
    throw new IllegalStateException("the server must not send telemetry");
  }

  @Override
  public void showMessage(MessageParams message) {
    Bench.say("%s", message.getMessage());
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams asked) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void logMessage(MessageParams message) {
    Bench.say("%s", message.getMessage());
  }
}
