package report.dsl.ide;

import java.util.List;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;

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
                CodeActionKind.QuickFix,
                CodeActionKind.SourceFixAll,
                CodeActionKind.Source + ".format",
                CodeActionKind.RefactorRewrite)));
    can.setDocumentFormattingProvider(true);
    can.setDocumentRangeFormattingProvider(true);
    can.setDocumentOnTypeFormattingProvider(
        new DocumentOnTypeFormattingOptions(Formatting.FIRST_TRIGGER, Formatting.MORE_TRIGGERS));
    return can;
  }
}
