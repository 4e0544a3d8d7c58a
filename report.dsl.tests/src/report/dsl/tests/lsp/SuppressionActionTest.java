package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static report.dsl.tests.lsp.Answers.await;

import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import report.dsl.tests.NeedsClassPath;
import report.dsl.tests.Samples;

/** A client that takes tab stops in edits has its cursor where the reason goes. */
@NeedsClassPath
class SuppressionActionTest {

  @RegisterExtension static final ServerProcess server = new ServerProcess(capabilities());

  private static ClientCapabilities capabilities() {
    WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
    edits.setDocumentChanges(true);
    edits.setSnippetEditSupport(true);
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setWorkspaceEdit(edits);
    ClientCapabilities client = new ClientCapabilities();
    client.setWorkspace(workspace);
    return client;
  }

  @Test
  void theReasonIsATabStop() {
    String text = Samples.changed("发布日期: 2025-01-24", "发布日期: 2025-‸04-24");
    OpenText report = server.open("file:///t/a.report", text);
    Range here = new Range(report.cursor(), report.cursor());
    SnippetTextEdit edit =
        await(
                report
                    .service()
                    .codeAction(
                        new CodeActionParams(report.id(), here, new CodeActionContext(List.of()))))
            .stream()
            .map(Either::getRight)
            .filter(action -> action.getTitle().startsWith("核实无误，写明理由后忽略"))
            .map(action -> action.getEdit().getDocumentChanges().get(0).getLeft())
            .map(change -> change.getEdits().get(0).getRight())
            .findFirst()
            .orElseThrow();
    Position above = new Position(report.cursor().getLine(), 0);
    assertEquals(new Range(above, above), edit.getRange());
    assertEquals("// 忽略 late-publication: ${1:理由}\n", edit.getSnippet().getValue());
  }
}
