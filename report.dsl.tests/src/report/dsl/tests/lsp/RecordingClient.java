package report.dsl.tests.lsp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** A client that keeps what the server sends. */
class RecordingClient implements LanguageClient {

  private record Waiting(
      Predicate<PublishDiagnosticsParams> sent, CompletableFuture<List<Diagnostic>> answer) {}

  private final Map<String, PublishDiagnosticsParams> last = new HashMap<>();
  private final Map<String, Waiting> waiting = new HashMap<>();

  /** The diagnostics of that version of a document, or a newer one, as soon as they come. */
  synchronized CompletableFuture<List<Diagnostic>> diagnostics(String uri, int version) {
    CompletableFuture<List<Diagnostic>> answer = new CompletableFuture<>();
    waiting.put(
        uri,
        new Waiting(sent -> sent.getVersion() == null || sent.getVersion() >= version, answer));
    if (last.containsKey(uri)) {
      publishDiagnostics(last.get(uri));
    }
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
    Waiting one = waiting.get(sent.getUri());
    if (one != null && one.sent().test(sent)) {
      waiting.remove(sent.getUri());
      one.answer().complete(sent.getDiagnostics());
    }
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
