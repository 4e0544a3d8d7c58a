package report.dsl.ide;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;
import report.dsl.ide.completion.Completion;
import report.dsl.ide.document.DocumentUris;
import report.dsl.ide.document.Documents;
import report.dsl.ide.reading.CodeLenses;
import report.dsl.ide.reading.Definitions;
import report.dsl.ide.reading.DocumentHighlights;
import report.dsl.ide.reading.DocumentLinks;
import report.dsl.ide.reading.DocumentSymbols;
import report.dsl.ide.reading.FoldingRanges;
import report.dsl.ide.reading.Hovers;
import report.dsl.ide.reading.InlayHints;
import report.dsl.ide.reading.References;
import report.dsl.ide.reading.Renames;
import report.dsl.ide.reading.SelectionRanges;
import report.dsl.ide.reading.SemanticTokensBuilder;

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
    changed(params.getTextDocument().getUri());
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    documents.change(params.getTextDocument(), params.getContentChanges());
    changed(params.getTextDocument().getUri());
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    String uri = params.getTextDocument().getUri();
    documents.close(uri, () -> session.clear(uri));
    changed(uri);
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    // the text is the one that the last change left
  }

  private void changed(String uri) {
    DocumentUris.file(uri).ifPresent(file -> session.changed(file, documents.text(uri)));
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
    boolean plain = session.client().plainNotes();
    return requests.answer(
        params.getTextDocument(),
        snapshot ->
            Either.forRight(
                new Completion(snapshot, session.engine().forms(), session.names(), snippets, plain)
                    .at(params.getPosition())));
  }

  @Override
  public CompletableFuture<CompletionItem> resolveCompletionItem(CompletionItem item) {
    boolean plain = session.client().plainNotes();
    return Completion.document(item)
        .map(
            document ->
                requests.answer(document, snapshot -> Completion.explain(item, snapshot, plain)))
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

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    return requests.answer(
        params.getTextDocument(),
        snapshot ->
            Hovers.at(snapshot, params.getPosition(), session.client().plainNotes()).orElse(null));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    Definitions definitions =
        new Definitions(session.engine(), session.folders(), documents.uris());
    return requests.answer(
        params.getTextDocument(),
        snapshot -> Either.forLeft(definitions.at(snapshot, params.getPosition())));
  }

  @Override
  public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
    boolean declaration = params.getContext().isIncludeDeclaration();
    return Progress.of(params, session.remote())
        .around(
            "查找引用",
            () ->
                requests.answer(
                    params.getTextDocument(),
                    (snapshot, open) ->
                        new References(session.engine(), open)
                            .at(snapshot, params.getPosition(), declaration)));
  }

  @Override
  public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(
      DocumentHighlightParams params) {
    return requests.answer(
        params.getTextDocument(),
        snapshot -> DocumentHighlights.at(snapshot, params.getPosition()));
  }

  @Override
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    return requests.answer(params.getTextDocument(), DocumentSymbols::of);
  }

  @Override
  public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
    return requests.answer(
        params.getTextDocument(),
        snapshot ->
            session.settings().showsLenses()
                ? CodeLenses.of(snapshot, session.lensCommand())
                : List.of());
  }

  @Override
  public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
    return requests.answer(
        params.getTextDocument(), snapshot -> DocumentLinks.of(snapshot, session.folders()));
  }

  @Override
  public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
      prepareRename(PrepareRenameParams params) {
    return requests.answer(
        params.getTextDocument(),
        (snapshot, open) ->
            Either3.forSecond(
                new Renames(session.engine(), open).prepare(snapshot, params.getPosition())));
  }

  @Override
  public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
    return Progress.of(params, session.remote())
        .around(
            "改名",
            () ->
                requests.answer(
                    params.getTextDocument(),
                    (snapshot, open) ->
                        WorkspaceEdits.of(
                            new Renames(session.engine(), open)
                                .to(params.getNewName(), snapshot, params.getPosition()),
                            session.client())));
  }

  @Override
  public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
    return requests.answer(params.getTextDocument(), FoldingRanges::of);
  }

  @Override
  public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
    return requests.answer(
        params.getTextDocument(), snapshot -> SelectionRanges.of(snapshot, params.getPositions()));
  }

  @Override
  public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
    return requests.answer(
        params.getTextDocument(), snapshot -> SemanticTokensBuilder.of(snapshot));
  }

  @Override
  public CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams params) {
    return requests.answer(
        params.getTextDocument(),
        snapshot -> SemanticTokensBuilder.of(snapshot, params.getRange()));
  }

  @Override
  public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
    return requests.answer(
        params.getTextDocument(),
        snapshot -> InlayHints.of(snapshot, params.getRange(), session.settings()::showsHints));
  }
}
