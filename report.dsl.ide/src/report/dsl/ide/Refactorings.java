package report.dsl.ide;

import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Range;
import report.dsl.assists.Assists;
import report.dsl.ide.document.Snapshot;

/** What can be done at a place although nothing is wrong there. */
final class Refactorings {

  static final String KIND = CodeActionKind.RefactorRewrite;

  private Refactorings() {}

  /** Adds those that no action there does already. */
  static void at(Snapshot snapshot, Range range, ClientFeatures client, List<CodeAction> actions) {
    snapshot
        .checked()
        .subject()
        .map(subject -> Assists.at(subject, snapshot.span(range)))
        .orElse(List.of())
        .forEach(fix -> add(WorkspaceEdits.action(snapshot, fix, KIND, client), actions));
  }

  private static void add(CodeAction action, List<CodeAction> actions) {
    if (actions.stream().noneMatch(known -> known.getEdit().equals(action.getEdit()))) {
      actions.add(action);
    }
  }
}
