package report.dsl.ide;

import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import report.dsl.ide.document.Refusal;

/**
 * Lets through what has its turn: the protocol wants a request before the beginning or after the
 * end refused, and a notification dropped. Only the thread that reads comes here.
 */
final class Turns implements Endpoint {

  private enum Stage {
    NEW,
    BEGUN,
    ENDED
  }

  private final Endpoint server;
  private Stage stage = Stage.NEW;

  Turns(Endpoint server) {
    this.server = server;
  }

  @Override
  public CompletableFuture<?> request(String method, Object parameter) {
    boolean begins = method.equals("initialize");
    if (stage == Stage.NEW && !begins) {
      return refusal(ResponseErrorCode.ServerNotInitialized, "还没有收到 initialize：" + method);
    }
    if (stage == Stage.ENDED) {
      return refusal(ResponseErrorCode.InvalidRequest, "已经收到 shutdown：" + method);
    }
    if (stage == Stage.BEGUN && begins) {
      return refusal(ResponseErrorCode.InvalidRequest, "已经收到过 initialize。");
    }
    stage = method.equals("shutdown") ? Stage.ENDED : Stage.BEGUN;
    return server.request(method, parameter);
  }

  @Override
  public void notify(String method, Object parameter) {
    if (stage == Stage.BEGUN || method.equals("exit")) {
      server.notify(method, parameter);
    }
  }

  private static CompletableFuture<?> refusal(ResponseErrorCode code, String sentence) {
    return CompletableFuture.failedFuture(Refusal.of(code, sentence));
  }
}
