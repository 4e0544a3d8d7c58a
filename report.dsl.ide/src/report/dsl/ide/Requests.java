package report.dsl.ide;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import report.dsl.ide.document.Documents;
import report.dsl.ide.document.Refusal;
import report.dsl.ide.document.Snapshot;
import report.dsl.ide.document.Workers;

/**
 * Answers requests about documents from their snapshots, away from the thread that reads, one after
 * another: a snapshot remembers what it has worked out and is not for two threads at once.
 */
final class Requests {

  private final Documents documents;
  private final ExecutorService answering = Workers.named("report-answer");

  Requests(Documents documents) {
    this.documents = documents;
  }

  /**
   * The answer from the text that the document has now. A request that the client cancels is not
   * begun; one about a document that is not open is an error, as the protocol wants it.
   */
  <T> CompletableFuture<T> answer(TextDocumentIdentifier document, Function<Snapshot, T> answer) {
    return documents
        .snapshot(document.getUri())
        .map(snapshot -> snapshot.thenApplyAsync(answer, answering))
        .orElseGet(() -> CompletableFuture.failedFuture(notOpen(document.getUri())));
  }

  /** The same for a request that is about all open documents too. */
  <T> CompletableFuture<T> answer(
      TextDocumentIdentifier document, BiFunction<Snapshot, List<Snapshot>, T> answer) {
    return documents
        .snapshot(document.getUri())
        .map(one -> one.thenCombineAsync(documents.snapshots(), answer, answering))
        .orElseGet(() -> CompletableFuture.failedFuture(notOpen(document.getUri())));
  }

  private static ResponseErrorException notOpen(String uri) {
    return Refusal.invalidParams("文件没有打开：" + uri);
  }
}
