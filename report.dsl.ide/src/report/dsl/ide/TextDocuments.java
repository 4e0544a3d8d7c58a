package report.dsl.ide;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import report.dsl.ide.completion.Completion;
import report.dsl.ide.document.Addresses;
import report.dsl.ide.document.Documents;

/** Routes what a client says and asks about a document to the class that knows. */
final class TextDocuments implements TextDocumentService {

  private final Session session;
  private final Documents documents;
  private final Requests requests;

  TextDocuments(Session session) {
    this.session = session;
    this.documents = session.documents();
    this.requests = session.requests();
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    documents.open(params.getTextDocument());
    formChanged(params.getTextDocument().getUri());
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    documents.change(params.getTextDocument(), params.getContentChanges());
    formChanged(params.getTextDocument().getUri());
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    String uri = params.getTextDocument().getUri();
    documents.close(uri);
    formChanged(uri);
    if (!session.client().pullsDiagnostics()) {
      session.remote().publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
    }
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    // the text is the one that the last change left
  }

  private void formChanged(String uri) {
    Addresses.form(uri).ifPresent(file -> session.formChanged(file, documents.text(uri)));
  }

  @Override
  public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
    return requests.answer(
        params.getTextDocument(),
        snapshot ->
            new DocumentDiagnosticReport(
                new RelatedFullDocumentDiagnosticReport(
                    Diagnostics.of(snapshot, session.settings()))));
  }

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    boolean snippets = session.client().takesSnippets();
    return requests.answer(
        params.getTextDocument(),
        snapshot ->
            Either.forRight(
                new Completion(snapshot, session.engine().forms(), snippets)
                    .at(params.getPosition())));
  }

  @Override
  public CompletableFuture<CompletionItem> resolveCompletionItem(CompletionItem item) {
    return Completion.document(item)
        .map(document -> requests.answer(document, snapshot -> Completion.explain(item, snapshot)))
        .orElseGet(() -> CompletableFuture.completedFuture(item));
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return requests.answer(
        params.getTextDocument(),
        snapshot ->
            new CodeActions(snapshot, session.settings(), session.client(), session.engine())
                .at(params.getRange(), params.getContext()).stream()
                    .map(Either::<Command, CodeAction>forRight)
                    .toList());
  }

  @Override
  public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
    return requests.answer(params.getTextDocument(), Formatting::all);
  }

  @Override
  public CompletableFuture<List<? extends TextEdit>> rangeFormatting(
      DocumentRangeFormattingParams params) {
    return requests.answer(
        params.getTextDocument(), snapshot -> Formatting.in(snapshot, params.getRange()));
  }

  @Override
  public CompletableFuture<List<? extends TextEdit>> onTypeFormatting(
      DocumentOnTypeFormattingParams params) {
    return requests.answer(
        params.getTextDocument(),
        snapshot -> Formatting.afterTyping(snapshot, params.getPosition()));
  }
}
