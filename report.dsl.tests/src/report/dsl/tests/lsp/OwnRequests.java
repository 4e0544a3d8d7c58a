package report.dsl.tests.lsp;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.services.LanguageServer;
import report.dsl.paste.Placed.Spot;

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

  /** How an open document stands. */
  @JsonRequest("report/status")
  CompletableFuture<Status> status(TextDocumentIdentifier params);

  /** How a document stands. */
  record Status(int version, int errors, int warnings, String balance, String title) {}

  /** The tables of an open report. */
  @JsonRequest("report/tables")
  CompletableFuture<JsonObject> tables(TextDocumentIdentifier params);

  /** The edits that put text into a table. */
  @JsonRequest("report/setCells")
  CompletableFuture<CellEdits> setCells(Map<String, Object> params);

  /** What is to be done, what did not fit, and from which cell to which it goes. */
  record CellEdits(int version, List<TextEdit> edits, String message, List<Spot> corners) {}

  /** The edits that fill the blanks of a table. */
  @JsonRequest("report/fillBlanks")
  CompletableFuture<Filling> fillBlanks(Map<String, Object> params);

  /** What would be filled. */
  record Filling(
      int version, String table, int count, int left, List<TextEdit> edits, String message) {}

  /** What a new report could be made of. */
  @JsonRequest("report/newPlan")
  CompletableFuture<JsonObject> newPlan(Map<String, Object> params);

  /** The bodies that have reports in a folder. */
  @JsonRequest("report/newBodies")
  CompletableFuture<List<String>> newBodies(Map<String, Object> params);

  /** A new report. */
  @JsonRequest("report/newReport")
  CompletableFuture<Made> newReport(Map<String, Object> params);

  /** A report that is not written yet. */
  record Made(String fileName, String text, List<String> notes) {}
}
