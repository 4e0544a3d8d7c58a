package report.dsl.ide;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;
import report.dsl.ide.creating.NewReports;
import report.dsl.ide.reading.ShippedTexts;
import report.dsl.ide.tables.BlankFilling;
import report.dsl.ide.tables.CellChange;
import report.dsl.ide.tables.TableReading;
import report.dsl.ide.tables.Tables;

/** Routes the requests that the protocol does not have to the class that knows. */
@JsonSegment("report")
public final class OwnRequests {

  private final Session session;
  private final NewReports reports;

  OwnRequests(Session session) {
    this.session = session;
    this.reports = new NewReports(session.engine(), session.names(), session.documents());
  }

  /** The page of an open report as it stands. */
  @JsonRequest
  public CompletableFuture<Preview.Page> preview(TextDocumentIdentifier params) {
    return session.requests().answer(params, Preview::of);
  }

  /** How an open document stands. */
  @JsonRequest
  public CompletableFuture<Status> status(TextDocumentIdentifier params) {
    return session.requests().answer(params, snapshot -> Status.of(snapshot, session.settings()));
  }

  /** The text of a form that ships with the product, by its address {@code form:/NAME.form}. */
  @JsonRequest
  public CompletableFuture<ShippedTexts.Text> formText(ShippedTexts.Address params) {
    return CompletableFuture.completedFuture(ShippedTexts.form(session.engine(), params));
  }

  /** The page of a rule, by its address {@code report-rule:/CODE.md}. */
  @JsonRequest
  public CompletableFuture<ShippedTexts.Text> ruleText(ShippedTexts.Address params) {
    return CompletableFuture.completedFuture(ShippedTexts.rule(params));
  }

  /** The tables of an open report with all that is known of their cells. */
  @JsonRequest
  public CompletableFuture<Tables> tables(TextDocumentIdentifier params) {
    return session
        .requests()
        .answer(params, snapshot -> TableReading.of(snapshot, session.settings()::severity));
  }

  /** The edits that put typed or pasted text into a table of an open report. */
  @JsonRequest
  public CompletableFuture<CellChange.CellEdits> setCells(CellChange params) {
    return session.requests().answer(new TextDocumentIdentifier(params.uri()), params::in);
  }

  /** The edits that fill the blanks of a table with 0, for the user to agree to. */
  @JsonRequest
  public CompletableFuture<BlankFilling.Filling> fillBlanks(BlankFilling params) {
    return session.requests().answer(new TextDocumentIdentifier(params.uri()), params::in);
  }

  /** What a new report of a body and year, or the next after another, could be made of. */
  @JsonRequest
  public CompletableFuture<NewReports.Plan> newPlan(NewReports.Wish params) {
    return reports.plan(params);
  }

  /** The bodies that have reports in a folder. */
  @JsonRequest
  public CompletableFuture<List<String>> newBodies(NewReports.InFolder params) {
    return reports.bodies(params);
  }

  /** The text of a new report. */
  @JsonRequest
  public CompletableFuture<NewReports.Made> newReport(NewReports.Order params) {
    return reports.report(params);
  }
}
