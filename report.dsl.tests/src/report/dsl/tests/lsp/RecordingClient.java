package report.dsl.tests.lsp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.ShowDocumentResult;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;
import org.eclipse.lsp4j.services.LanguageClient;

/** A client that keeps what the server sends. */
class RecordingClient implements LanguageClient {

  private record Waiting(
      Predicate<PublishDiagnosticsParams> sent, CompletableFuture<List<Diagnostic>> answer) {}

  private final Map<String, PublishDiagnosticsParams> last = new HashMap<>();
  private final Map<String, Waiting> waiting = new HashMap<>();
  private final Map<String, Integer> published = new HashMap<>();
  private final List<ProgressParams> progress = new ArrayList<>();
  private final BlockingQueue<ShowDocumentParams> shown = new LinkedBlockingQueue<>();
  private final BlockingQueue<ResponseError> errors = new LinkedBlockingQueue<>();

  /** The diagnostics of that version of a document, or a newer one, as soon as they come. */
  synchronized CompletableFuture<List<Diagnostic>> diagnostics(String uri, int version) {
    CompletableFuture<List<Diagnostic>> answer = new CompletableFuture<>();
    waiting.put(
        uri,
        new Waiting(sent -> sent.getVersion() == null || sent.getVersion() >= version, answer));
    answerWaiting(uri);
    return answer;
  }

  /** The diagnostics that come next for a document, whatever their version. */
  synchronized CompletableFuture<List<Diagnostic>> nextDiagnostics(String uri) {
    CompletableFuture<List<Diagnostic>> answer = new CompletableFuture<>();
    waiting.put(uri, new Waiting(sent -> true, answer));
    return answer;
  }

  @Override
  public synchronized void publishDiagnostics(PublishDiagnosticsParams sent) {
    last.put(sent.getUri(), sent);
    published.merge(sent.getUri(), 1, Integer::sum);
    answerWaiting(sent.getUri());
  }

  private void answerWaiting(String uri) {
    PublishDiagnosticsParams sent = last.get(uri);
    Waiting one = waiting.get(uri);
    if (sent != null && one != null && one.sent().test(sent)) {
      waiting.remove(uri);
      one.answer().complete(sent.getDiagnostics());
    }
  }

  /** How often the server has sent diagnostics for a document. */
  synchronized int published(String uri) {
    return published.getOrDefault(uri, 0);
  }

  /** What the server has told of its progress. */
  synchronized List<ProgressParams> progress() {
    return List.copyOf(progress);
  }

  /** Errors that the server has answered, of requests too that the client has cancelled. */
  BlockingQueue<ResponseError> errors() {
    return errors;
  }

  /** Looks at all messages on their way. */
  MessageConsumer recordErrors(MessageConsumer way) {
    return message -> {
      if (message instanceof ResponseMessage response && response.getError() != null) {
        errors.add(response.getError());
      }
      way.consume(message);
    };
  }

  @Override
  public synchronized void notifyProgress(ProgressParams sent) {
    progress.add(sent);
  }

  /** The places that the server has asked to be shown. */
  BlockingQueue<ShowDocumentParams> shown() {
    return shown;
  }

  @Override
  public CompletableFuture<ShowDocumentResult> showDocument(ShowDocumentParams place) {
    shown.add(place);
    return CompletableFuture.completedFuture(new ShowDocumentResult(true));
  }

  @Override
  public void telemetryEvent(Object object) {
    throw new AssertionError("the server must not send telemetry");
  }

  @Override
  public void showMessage(MessageParams message) {
    // nothing to show it on
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void logMessage(MessageParams message) {
    // nothing to keep it in
  }
}
