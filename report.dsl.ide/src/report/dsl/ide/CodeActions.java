package report.dsl.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Range;
import report.dsl.forms.Span;
import report.dsl.ide.document.Snapshot;
import report.dsl.rules.Finding;
import report.dsl.rules.Fix;

/**
 * The ways out of findings. They are taken from our own findings in the range, never from what the
 * client echoes of them: a client may count columns in other units, and an edit made from that
 * would spoil the text.
 */
final class CodeActions {

  private final Snapshot snapshot;
  private final Settings settings;
  private final ClientFeatures client;

  CodeActions(Snapshot snapshot, Settings settings, ClientFeatures client) {
    this.snapshot = snapshot;
    this.settings = settings;
    this.client = client;
  }

  /** All that can be done at a place, restricted to the kinds that the client wants. */
  List<CodeAction> at(Range range, CodeActionContext context) {
    List<CodeAction> actions = new ArrayList<>();
    Span span = snapshot.span(range);
    for (Finding finding : snapshot.findings()) {
      if (touches(finding.span(), span) && settings.severity(finding).isPresent()) {
        quickFixes(finding, actions);
      }
    }
    return actions.stream().filter(action -> wanted(action, context)).toList();
  }

  private void quickFixes(Finding finding, List<CodeAction> actions) {
    boolean first = true;
    for (Fix fix : finding.fixes()) {
      CodeAction action = new CodeAction(fix.title());
      action.setKind(CodeActionKind.QuickFix);
      action.setDiagnostics(
          settings
              .severity(finding)
              .map(as -> List.of(Diagnostics.diagnostic(snapshot, finding, as)))
              .orElseGet(List::of));
      action.setEdit(WorkspaceEdits.of(snapshot, fix.edits(), client));
      action.setIsPreferred(first);
      actions.add(action);
      first = false;
    }
  }

  private static boolean touches(Span one, Span other) {
    return one.offset() <= other.end() && other.offset() <= one.end();
  }

  /** A kind includes all that go on from it with a dot. */
  private static boolean wanted(CodeAction action, CodeActionContext context) {
    return Optional.ofNullable(context.getOnly())
        .map(only -> only.stream().anyMatch(kind -> includes(kind, action.getKind())))
        .orElse(true);
  }

  private static boolean includes(String kind, String other) {
    return kind.isEmpty() || other.equals(kind) || other.startsWith(kind + ".");
  }
}
