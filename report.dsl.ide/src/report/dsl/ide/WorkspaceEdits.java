package report.dsl.ide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.StringValue;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import report.dsl.ide.document.Snapshot;
import report.dsl.ide.reading.Renames.Changed;
import report.dsl.rules.Edit;
import report.dsl.rules.Fix;

/** Edits of documents for a client, which refuses them when their texts have moved on. */
final class WorkspaceEdits {

  private WorkspaceEdits() {}

  /** A fix as the action of that kind. */
  static CodeAction action(Snapshot snapshot, Fix fix, String kind, ClientFeatures client) {
    CodeAction action = new CodeAction(fix.title());
    action.setKind(kind);
    action.setEdit(of(snapshot, fix.edits(), client));
    return action;
  }

  /** A fix whose text has tab stops, for a client that takes such edits. */
  static CodeAction snippet(Snapshot snapshot, Fix fix, String kind) {
    List<Either<TextEdit, SnippetTextEdit>> edits =
        snapshot.edits(fix.edits()).stream()
            .map(edit -> new SnippetTextEdit(edit.getRange(), snippet(edit.getNewText())))
            .map(Either::<TextEdit, SnippetTextEdit>forRight)
            .toList();
    var id = new VersionedTextDocumentIdentifier(snapshot.uri(), snapshot.version());
    CodeAction action = new CodeAction(fix.title());
    action.setKind(kind);
    action.setEdit(new WorkspaceEdit(List.of(Either.forLeft(new TextDocumentEdit(id, edits)))));
    return action;
  }

  private static StringValue snippet(String text) {
    return new StringValue("snippet", text);
  }

  static WorkspaceEdit of(Snapshot snapshot, List<Edit> edits, ClientFeatures client) {
    return of(List.of(new Changed(snapshot, edits)), client);
  }

  static WorkspaceEdit of(List<Changed> changes, ClientFeatures client) {
    Map<String, List<TextEdit>> plain = new LinkedHashMap<>();
    List<Either<TextDocumentEdit, ResourceOperation>> versioned = new ArrayList<>();
    for (Changed change : changes) {
      Snapshot snapshot = change.snapshot();
      List<TextEdit> texts = snapshot.edits(change.edits());
      plain.put(snapshot.uri(), texts);
      var id = new VersionedTextDocumentIdentifier(snapshot.uri(), snapshot.version());
      List<Either<TextEdit, SnippetTextEdit>> either =
          texts.stream().map(Either::<TextEdit, SnippetTextEdit>forLeft).toList();
      versioned.add(Either.forLeft(new TextDocumentEdit(id, either)));
    }
    return client.takesVersions() ? new WorkspaceEdit(versioned) : new WorkspaceEdit(plain);
  }
}
