package report.dsl.ide.document;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** A request that is answered by a sentence in Chinese, which an editor shows its user. */
public final class Refusal {

  private Refusal() {}

  /** What the request asks with is not there. */
  public static ResponseErrorException invalidParams(String sentence) {
    return of(ResponseErrorCode.InvalidParams, sentence);
  }

  /** What the request asks for cannot be done. */
  public static ResponseErrorException requestFailed(String sentence) {
    return of(ResponseErrorCode.RequestFailed, sentence);
  }

  /** Another reason, by the protocol's code for it. */
  public static ResponseErrorException of(ResponseErrorCode code, String sentence) {
    return new ResponseErrorException(new ResponseError(code, sentence, null));
  }
}
