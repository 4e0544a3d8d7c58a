package report.dsl.ide;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.MarkupKind;

/**
 * What of the protocol's options the client has; none of them until it has said so.
 *
 * @param pullsDiagnostics it asks for diagnostics; else it is sent them
 * @param refreshesDiagnostics it can be asked to ask for them anew
 * @param answersConfiguration it can be asked for its settings
 * @param watchesFiles it can be asked to tell about changes on disk
 * @param takesSnippets completions may have tab stops
 * @param takesVersions edits may name the version they are for
 * @param takesSnippetEdits so may edits
 * @param showsDocuments it can be asked to show a place
 * @param refreshesLenses it can be asked to ask for lenses anew
 * @param refreshesHints it can be asked to ask for inlay hints anew
 * @param preparesRename it asks what can be renamed before it asks the user for a name
 * @param plainNotes it has said what notes may be, and Markdown is not among it
 */
record ClientFeatures(
    boolean pullsDiagnostics,
    boolean refreshesDiagnostics,
    boolean answersConfiguration,
    boolean watchesFiles,
    boolean takesSnippets,
    boolean takesVersions,
    boolean takesSnippetEdits,
    boolean showsDocuments,
    boolean refreshesLenses,
    boolean refreshesHints,
    boolean preparesRename,
    boolean plainNotes) {

  static final ClientFeatures NONE =
      new ClientFeatures(
          false, false, false, false, false, false, false, false, false, false, false, false);

  static ClientFeatures of(ClientCapabilities said) {
    var documents = Optional.ofNullable(said).map(c -> c.getTextDocument());
    var workspace = Optional.ofNullable(said).map(c -> c.getWorkspace());
    return new ClientFeatures(
        documents.map(d -> d.getDiagnostic()).isPresent(),
        is(workspace.map(w -> w.getDiagnostics()), d -> d.getRefreshSupport()),
        is(workspace, w -> w.getConfiguration()),
        is(workspace.map(w -> w.getDidChangeWatchedFiles()), w -> w.getDynamicRegistration()),
        is(
            documents.map(d -> d.getCompletion()).map(c -> c.getCompletionItem()),
            i -> i.getSnippetSupport()),
        is(workspace.map(w -> w.getWorkspaceEdit()), e -> e.getDocumentChanges()),
        is(workspace.map(w -> w.getWorkspaceEdit()), e -> e.getSnippetEditSupport()),
        is(
            Optional.ofNullable(said).map(c -> c.getWindow()).map(w -> w.getShowDocument()),
            s -> s.isSupport()),
        is(workspace.map(w -> w.getCodeLens()), l -> l.getRefreshSupport()),
        is(workspace.map(w -> w.getInlayHint()), h -> h.getRefreshSupport()),
        is(documents.map(d -> d.getRename()), r -> r.getPrepareSupport()),
        is(
            documents.map(d -> d.getHover()).map(h -> h.getContentFormat()),
            formats -> !formats.contains(MarkupKind.MARKDOWN)));
  }

  private static <T> boolean is(Optional<T> part, Function<T, Boolean> option) {
    return part.map(option).orElse(false);
  }
}
