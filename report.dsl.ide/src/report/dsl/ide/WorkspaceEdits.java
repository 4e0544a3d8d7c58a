package report.dsl.ide;

import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import report.dsl.ide.document.Snapshot;
import report.dsl.rules.Edit;
import report.dsl.rules.Fix;

/** Edits of a document for a client, which refuses them when its text has moved on. */
final class WorkspaceEdits {

  private WorkspaceEdits() {}

  /** A fix as the action of that kind. */
  static CodeAction action(Snapshot snapshot, Fix fix, String kind, ClientFeatures client) {
    CodeAction action = new CodeAction(fix.title());
    action.setKind(kind);
    action.setEdit(of(snapshot, fix.edits(), client));
    return action;
  }

  static WorkspaceEdit of(Snapshot snapshot, List<Edit> edits, ClientFeatures client) {
    List<TextEdit> texts = Formatting.textEdits(snapshot, edits);
    if (!client.takesVersions()) {
      return new WorkspaceEdit(Map.of(snapshot.uri(), texts));
    }
    var id = new VersionedTextDocumentIdentifier(snapshot.uri(), snapshot.version());
    List<Either<TextEdit, org.eclipse.lsp4j.SnippetTextEdit>> versioned =
        texts.stream().map(Either::<TextEdit, org.eclipse.lsp4j.SnippetTextEdit>forLeft).toList();
    return new WorkspaceEdit(List.of(Either.forLeft(new TextDocumentEdit(id, versioned))));
  }
}
