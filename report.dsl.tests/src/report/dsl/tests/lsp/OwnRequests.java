package report.dsl.tests.lsp;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.services.LanguageServer;

/** The server with the requests that the protocol does not have. */
interface OwnRequests extends LanguageServer {

  /** The text of a shipped form under {@code text}, by its address under {@code uri}. */
  @JsonRequest("report/formText")
  CompletableFuture<Map<String, String>> formText(Map<String, String> params);

  /** The page of a rule, likewise. */
  @JsonRequest("report/ruleText")
  CompletableFuture<Map<String, String>> ruleText(Map<String, String> params);

  /** The page of an open report under {@code html}, and the version it shows. */
  @JsonRequest("report/preview")
  CompletableFuture<Map<String, Object>> preview(TextDocumentIdentifier params);
}
