package report.dsl.ide;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import report.dsl.assists.SuppressionLine;
import report.dsl.forms.Span;
import report.dsl.ide.document.Snapshot;
import report.dsl.model.Suppression;
import report.dsl.rules.Edit;
import report.dsl.rules.Finding;
import report.dsl.rules.Fix;
import report.dsl.rules.Remedy;

/** The ways out of the findings at a place. */
final class QuickFixes {

  static final String KIND = CodeActionKind.QuickFix;

  private final Snapshot snapshot;
  private final Settings settings;
  private final ClientFeatures client;

  QuickFixes(Snapshot snapshot, Settings settings, ClientFeatures client) {
    this.snapshot = snapshot;
    this.settings = settings;
    this.client = client;
  }

  void at(Range range, CodeActionContext context, List<CodeAction> actions) {
    for (Finding finding : findings(range, context)) {
      boolean certain = Remedy.of(finding) != Remedy.CHOICE;
      for (Fix fix : finding.fixes()) {
        CodeAction action =
            withDiagnostics(WorkspaceEdits.action(snapshot, fix, KIND, client), finding);
        if (certain) {
          action.setIsPreferred(true);
          certain = false;
        }
        actions.add(action);
      }
      suppression(finding).ifPresent(actions::add);
    }
  }

  /** The comment that answers a finding; the cursor is where its reason goes, if it can be told. */
  private Optional<CodeAction> suppression(Finding finding) {
    boolean stop = client.takesSnippetEdits() && client.takesVersions();
    return SuppressionLine.above(
            finding, snapshot.source(), stop ? "${1:" + Suppression.REASON + "}" : "")
        .map(fix -> stop ? WorkspaceEdits.snippet(snapshot, fix, KIND) : withCursor(fix))
        .map(action -> withDiagnostics(action, finding));
  }

  /** The cursor follows behind what is inserted, where the client can be asked to put it there. */
  private CodeAction withCursor(Fix fix) {
    CodeAction action = WorkspaceEdits.action(snapshot, fix, KIND, client);
    if (CursorCommand.suits(client)) {
      Edit comment = fix.edits().get(0);
      Position start = snapshot.position(comment.span().offset());
      int length = comment.text().stripTrailing().length() + 1; // and the blank behind its colon
      action.setCommand(CursorCommand.to(snapshot, new Position(start.getLine(), length)));
    }
    return action;
  }

  private CodeAction withDiagnostics(CodeAction action, Finding finding) {
    action.setDiagnostics(
        settings.severity(finding).stream()
            .map(as -> Diagnostics.diagnostic(snapshot, finding, as))
            .toList());
    return action;
  }

  /** Our findings that the range touches, and those whose diagnostics the client says it means. */
  List<Finding> findings(Range range, CodeActionContext context) {
    Span span = snapshot.span(range);
    return snapshot.findings().stream()
        .filter(finding -> settings.severity(finding).isPresent())
        .filter(
            finding ->
                finding.span().touches(span)
                    || context.getDiagnostics().stream().anyMatch(d -> isEcho(d, finding)))
        .toList();
  }

  /** By its line, rule and words: its columns may be in another unit than ours. */
  private boolean isEcho(Diagnostic diagnostic, Finding finding) {
    return diagnostic.getRange().getStart().getLine()
            == snapshot.position(finding.span().offset()).getLine()
        && diagnostic.getMessage().isLeft()
        && finding.message().equals(diagnostic.getMessage().getLeft())
        && diagnostic.getCode() != null
        && finding.code().equals(diagnostic.getCode().getLeft());
  }
}
