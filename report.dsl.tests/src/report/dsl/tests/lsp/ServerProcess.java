package report.dsl.tests.lsp;

import static report.dsl.tests.lsp.Answers.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.TextDocumentService;

/** The server as a process of its own, and a client that talks to it over its real streams. */
final class ServerProcess extends TestLifetime {

  private final InitializeParams params;
  private final RecordingClient client = new RecordingClient();
  private final Set<String> open = new HashSet<>();
  private Process process;
  private Launcher<OwnRequests> launcher;
  private OwnRequests server;
  private ByteArrayOutputStream log;
  private CompletableFuture<Void> logging;
  private InitializeResult initialized;

  /** A server for a client that has no more than the protocol demands. */
  ServerProcess() {
    this(new ClientCapabilities());
  }

  /** A server for a client that can do that. */
  ServerProcess(ClientCapabilities capabilities) {
    this(new InitializeParams());
    params.setCapabilities(capabilities);
  }

  /** A server for a client that begins like that. */
  ServerProcess(InitializeParams params) {
    this.params = params;
  }

  /** One that runs already, for a {@code try} of its own. */
  static ServerProcess started(InitializeParams params) {
    ServerProcess server = new ServerProcess(params);
    server.start();
    return server;
  }

  /** The same for a client that can do that. */
  static ServerProcess started(ClientCapabilities capabilities) {
    InitializeParams params = new InitializeParams();
    params.setCapabilities(capabilities);
    return started(params);
  }

  /** The same for a client that has no more than the protocol demands. */
  static ServerProcess started() {
    return started(new ClientCapabilities());
  }

  @Override
  void start() {
    process = launch();
    launcher =
        new Launcher.Builder<OwnRequests>()
            .setLocalService(client)
            .setRemoteInterface(OwnRequests.class)
            .setInput(process.getInputStream())
            .setOutput(process.getOutputStream())
            .wrapMessages(client::recordErrors)
            .create();
    launcher.startListening();
    log = new ByteArrayOutputStream();
    logging = CompletableFuture.runAsync(this::keepLog);
    server = launcher.getRemoteProxy();
    if (params.getProcessId() == null) {
      params.setProcessId((int) ProcessHandle.current().pid());
    }
    initialized = await(server.initialize(params));
    server.initialized(new InitializedParams());
  }

  /** The server alone, to which nothing has been said yet. */
  static Process launch() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("report.dsl.ide.Main", "lsp", "--stdio"));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    builder.environment().put("LC_ALL", "C.UTF-8");
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void keepLog() {
    try {
      process.getErrorStream().transferTo(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the server has written to its error stream, when it has ended. */
  String log() {
    await(logging);
    return log.toString(StandardCharsets.UTF_8);
  }

  /** Sends a request as it is, whether the protocol knows it or not. */
  CompletableFuture<Object> request(String method, Object params) {
    return launcher.getRemoteEndpoint().request(method, params);
  }

  OwnRequests server() {
    return server;
  }

  RecordingClient client() {
    return client;
  }

  InitializeResult initialized() {
    return initialized;
  }

  Process process() {
    return process;
  }

  /** What the server does with documents. */
  TextDocumentService documents() {
    return server.getTextDocumentService();
  }

  /** Opens a text without its marks; one of that address that is open already is closed before. */
  OpenText open(String uri, String marked) {
    if (!open.add(uri)) {
      close(uri);
      open.add(uri);
    }
    Marked text = Marked.of(marked);
    TextDocumentItem item = new TextDocumentItem(uri, "report", 1, text.text());
    documents().didOpen(new DidOpenTextDocumentParams(item));
    return new OpenText(this, uri, text);
  }

  /** Opens a text as what that file holds; the file itself need not be there. */
  OpenText open(Path file, String marked) {
    return open(file.toUri().toString(), marked);
  }

  /** Edits a document. */
  void change(String uri, int version, TextDocumentContentChangeEvent... changes) {
    var document = new VersionedTextDocumentIdentifier(uri, version);
    documents().didChange(new DidChangeTextDocumentParams(document, List.of(changes)));
  }

  /** Closes a document. */
  void close(String uri) {
    open.remove(uri);
    documents().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
  }

  /** The diagnostics that the server sent for that version of a document, or a newer one. */
  List<Diagnostic> diagnostics(String uri, int version) {
    return await(client.diagnostics(uri, version));
  }

  @Override
  public void close() {
    await(server.shutdown());
    server.exit();
    try {
      if (!process.waitFor(Answers.SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("the server did not exit");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
