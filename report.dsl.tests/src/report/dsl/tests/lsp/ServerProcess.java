package report.dsl.tests.lsp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

/** The server as a process of its own, and a client that talks to it over its real streams. */
final class ServerProcess implements AutoCloseable {

  private static final int SECONDS = 60;

  private final Process process;
  private final RecordingClient client = new RecordingClient();
  private final Launcher<OwnRequests> launcher;
  private final OwnRequests server;
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final CompletableFuture<Void> logging;
  private final InitializeResult initialized;

  private ServerProcess(Process process, InitializeParams params) {
    this.process = process;
    launcher =
        new Launcher.Builder<OwnRequests>()
            .setLocalService(client)
            .setRemoteInterface(OwnRequests.class)
            .setInput(process.getInputStream())
            .setOutput(process.getOutputStream())
            .wrapMessages(client::recordErrors)
            .create();
    launcher.startListening();
    logging = CompletableFuture.runAsync(this::keepLog);
    server = launcher.getRemoteProxy();
    if (params.getProcessId() == null) {
      params.setProcessId((int) ProcessHandle.current().pid());
    }
    initialized = await(server.initialize(params));
    server.initialized(new InitializedParams());
  }

  /** Starts a server for a client that has no more than the protocol demands. */
  static ServerProcess start() {
    return start(new ClientCapabilities());
  }

  static ServerProcess start(ClientCapabilities capabilities) {
    InitializeParams params = new InitializeParams();
    params.setCapabilities(capabilities);
    return start(params);
  }

  /** Starts a server for a client that begins like that. */
  static ServerProcess start(InitializeParams params) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("report.dsl.ide.Main", "lsp", "--stdio"));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    builder.environment().put("LC_ALL", "C.UTF-8");
    try {
      return new ServerProcess(builder.start(), params);
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

  /** Opens a document and gives its id. */
  TextDocumentIdentifier open(String uri, String text) {
    TextDocumentItem item = new TextDocumentItem(uri, "report", 1, text);
    server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item));
    return new TextDocumentIdentifier(uri);
  }

  /** Edits a document. */
  void change(String uri, int version, TextDocumentContentChangeEvent... changes) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version), List.of(changes)));
  }

  /** Closes a document. */
  void close(String uri) {
    server
        .getTextDocumentService()
        .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
  }

  /** The diagnostics that the server sent for that version of a document, or a newer one. */
  List<Diagnostic> diagnostics(String uri, int version) {
    return await(client.diagnostics(uri, version));
  }

  /** The answer to a request; a test that waits a minute has failed. */
  static <T> T await(CompletableFuture<T> answer) {
    try {
      return answer.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError("the server answered with an error", e.getCause());
    } catch (TimeoutException | InterruptedException e) {
      throw new AssertionError("the server did not answer", e);
    }
  }

  @Override
  public void close() {
    await(server.shutdown());
    server.exit();
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("the server did not exit");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
