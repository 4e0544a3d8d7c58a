package report.dsl.ide;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.Range;
import report.dsl.Engine;
import report.dsl.ide.document.Snapshot;

/**
 * All that can be done to a document at a place: the ways out of findings, refactorings, and what
 * mends the whole file. Every edit is made from our own findings and our own text, never from the
 * ranges that a client echoes: it may count columns in other units.
 */
final class CodeActions {

  private final Snapshot snapshot;
  private final Settings settings;
  private final ClientFeatures client;
  private final Engine engine;

  CodeActions(Snapshot snapshot, Settings settings, ClientFeatures client, Engine engine) {
    this.snapshot = snapshot;
    this.settings = settings;
    this.client = client;
    this.engine = engine;
  }

  /**
   * The actions at a place, restricted to the kinds that the client wants. Of its own accord, as
   * the cursor moves, a client is only shown what can be done right there.
   */
  List<CodeAction> at(Range range, CodeActionContext context) {
    WantedKinds wanted = new WantedKinds(context.getOnly());
    List<CodeAction> actions = new ArrayList<>();
    QuickFixes fixes = new QuickFixes(snapshot, settings, client);
    if (wanted.include(QuickFixes.KIND)) {
      fixes.at(range, context, actions);
    }
    if (wanted.include(Refactorings.KIND)) {
      Refactorings.at(snapshot, range, client, actions);
    }
    if (wanted.areNamed() || context.getTriggerKind() != CodeActionTriggerKind.Automatic) {
      new SourceActions(snapshot, client, engine)
          .add(wanted, fixes.findings(range, context), actions);
    }
    return actions;
  }
}
