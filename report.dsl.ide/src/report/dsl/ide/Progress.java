package report.dsl.ide;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/** Tells a client how far a request has come that may take long, if the client wants to know. */
final class Progress {

  private final LanguageClient remote;
  private final Either<String, Integer> token;
  private boolean over;

  private Progress(LanguageClient remote, Either<String, Integer> token) {
    this.remote = remote;
    this.token = token;
  }

  /** Of a request with those parameters; without a token in them nothing is told. */
  static Progress of(WorkDoneProgressParams params, LanguageClient remote) {
    return new Progress(remote, params.getWorkDoneToken());
  }

  /**
   * Tells that the work begins and, before the answer goes out, that it is over. To cancel the
   * answer cancels the work.
   */
  <T> CompletableFuture<T> around(String title, Supplier<CompletableFuture<T>> work) {
    WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
    begin.setTitle(title);
    begin.setCancellable(true);
    tell(begin);
    CompletableFuture<T> working = work.get();
    CompletableFuture<T> answer = working.whenComplete((value, failure) -> end());
    answer.whenComplete(
        (value, failure) -> {
          if (answer.isCancelled()) {
            working.cancel(true);
            end();
          }
        });
    return answer;
  }

  /** Tells what is done so far. */
  void report(String message) {
    WorkDoneProgressReport report = new WorkDoneProgressReport();
    report.setMessage(message);
    tell(report);
  }

  private synchronized void end() {
    tell(new WorkDoneProgressEnd());
    over = true;
  }

  /** A cancelled request is over before its work has noticed. */
  private synchronized void tell(WorkDoneProgressNotification news) {
    if (token != null && !over) {
      remote.notifyProgress(new ProgressParams(token, Either.forLeft(news)));
    }
  }
}
