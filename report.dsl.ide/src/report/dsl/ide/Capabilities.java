package report.dsl.ide;

import java.util.List;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.ReferenceOptions;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.WorkspaceSymbolOptions;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import report.dsl.ide.reading.SemanticTokensBuilder;

/** What the server can do, as it tells a client. */
final class Capabilities {

  /** What opens a cell, a reference, a heading, a value, a word, or goes on with an address. */
  private static final List<String> COMPLETION_TRIGGERS =
      List.of("|", "｜", "{", "#", "＃", ":", "：", " ", ".");

  private Capabilities() {}

  static ServerCapabilities of(ClientFeatures client) {
    ServerCapabilities can = new ServerCapabilities();
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    can.setTextDocumentSync(sync);
    if (client.pullsDiagnostics()) {
      DiagnosticRegistrationOptions pull = new DiagnosticRegistrationOptions(true, false);
      pull.setIdentifier(Settings.SECTION);
      can.setDiagnosticProvider(pull);
    }
    can.setCompletionProvider(new CompletionOptions(true, COMPLETION_TRIGGERS));
    can.setCodeActionProvider(
        new CodeActionOptions(
            List.of(
                QuickFixes.KIND,
                CodeActionKind.SourceFixAll,
                SourceActions.FORMAT,
                Refactorings.KIND)));
    can.setDocumentFormattingProvider(true);
    can.setDocumentRangeFormattingProvider(true);
    can.setDocumentOnTypeFormattingProvider(
        new DocumentOnTypeFormattingOptions(Formatting.FIRST_TRIGGER, Formatting.MORE_TRIGGERS));
    if (CursorCommand.suits(client)) {
      can.setExecuteCommandProvider(new ExecuteCommandOptions(List.of(CursorCommand.NAME)));
    }
    reading(can);
    RenameOptions rename = new RenameOptions(client.preparesRename());
    rename.setWorkDoneProgress(true);
    can.setRenameProvider(client.preparesRename() ? Either.forRight(rename) : Either.forLeft(true));
    return can;
  }

  /** What tells about a document and changes nothing. */
  private static void reading(ServerCapabilities can) {
    can.setHoverProvider(true);
    can.setDefinitionProvider(true);
    ReferenceOptions references = new ReferenceOptions();
    references.setWorkDoneProgress(true);
    can.setReferencesProvider(references);
    can.setDocumentHighlightProvider(true);
    can.setDocumentSymbolProvider(true);
    can.setCodeLensProvider(new CodeLensOptions(false));
    can.setDocumentLinkProvider(new DocumentLinkOptions(false));
    can.setFoldingRangeProvider(true);
    can.setSelectionRangeProvider(true);
    can.setSemanticTokensProvider(SemanticTokensBuilder.options());
    can.setInlayHintProvider(true);
    WorkspaceSymbolOptions symbols = new WorkspaceSymbolOptions();
    symbols.setWorkDoneProgress(true);
    can.setWorkspaceSymbolProvider(symbols);
    WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(true);
    can.setWorkspace(new WorkspaceServerCapabilities(folders));
  }
}
