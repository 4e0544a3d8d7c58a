package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static report.dsl.tests.lsp.Answers.await;
import static report.dsl.tests.lsp.Answers.refusal;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowDocumentCapabilities;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import report.dsl.tests.NeedsClassPath;
import report.dsl.tests.Samples;

/** The cursor is where the reason goes, in whatever way the client can be told. */
@NeedsClassPath
class SuppressionActionTest {

  private static final String LATE = Samples.changed("发布日期: 2025-01-24", "发布日期: 2025-‸04-24");

  @RegisterExtension static final ServerProcess stops = new ServerProcess(tabStops());
  @RegisterExtension static final ServerProcess shows = new ServerProcess(shownPlaces());
  @RegisterExtension static final ServerProcess plain = new ServerProcess();

  private static ClientCapabilities tabStops() {
    WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
    edits.setDocumentChanges(true);
    edits.setSnippetEditSupport(true);
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setWorkspaceEdit(edits);
    ClientCapabilities client = new ClientCapabilities();
    client.setWorkspace(workspace);
    return client;
  }

  private static ClientCapabilities shownPlaces() {
    WindowClientCapabilities window = new WindowClientCapabilities();
    window.setShowDocument(new ShowDocumentCapabilities(true));
    ClientCapabilities client = new ClientCapabilities();
    client.setWindow(window);
    return client;
  }

  @Test
  void theReasonIsATabStop() {
    OpenText report = stops.open("file:///t/a.report", LATE);
    SnippetTextEdit edit =
        suppression(report)
            .getEdit()
            .getDocumentChanges()
            .get(0)
            .getLeft()
            .getEdits()
            .get(0)
            .getRight();
    Position above = new Position(report.cursor().getLine(), 0);
    assertEquals(new Range(above, above), edit.getRange());
    assertEquals("// 忽略 late-publication: ${1:理由}\n", edit.getSnippet().getValue());
  }

  @Test
  void elseTheClientIsAskedToShowThePlace() throws InterruptedException {
    OpenText report = shows.open("file:///t/b.report", LATE);
    CodeAction action = suppression(report);
    TextEdit edit = action.getEdit().getChanges().get(report.uri()).get(0);
    assertEquals("// 忽略 late-publication: \n", edit.getNewText());
    Command cursor = action.getCommand();
    run(cursor.getCommand(), cursor.getArguments());
    ShowDocumentParams shown = shows.client().shown().poll(20, TimeUnit.SECONDS);
    assertEquals(report.uri(), shown.getUri());
    Position place = new Position(report.cursor().getLine(), "// 忽略 late-publication: ".length());
    assertEquals(new Range(place, place), shown.getSelection());
    assertEquals(true, shown.getTakeFocus());
  }

  private static void run(String command, List<Object> arguments) {
    await(
        shows
            .server()
            .getWorkspaceService()
            .executeCommand(new ExecuteCommandParams(command, arguments)));
  }

  @Test
  void anotherCommandIsRefused() {
    assertEquals(
        "没有“rm”这个命令，或者它的参数不对。",
        refusal(
            shows
                .server()
                .getWorkspaceService()
                .executeCommand(new ExecuteCommandParams("rm", List.of()))));
  }

  @Test
  void whoCanDoNeitherHasTheComment() {
    CodeAction action = suppression(plain.open("file:///t/c.report", LATE));
    assertNull(action.getCommand());
    assertNull(plain.initialized().getCapabilities().getExecuteCommandProvider());
  }

  private static CodeAction suppression(OpenText report) {
    Range here = new Range(report.cursor(), report.cursor());
    CodeActionParams params =
        new CodeActionParams(report.id(), here, new CodeActionContext(List.of()));
    return await(report.service().codeAction(params)).stream()
        .map(Either::getRight)
        .filter(action -> action.getTitle().startsWith("核实无误，写明理由后忽略"))
        .findFirst()
        .orElseThrow();
  }
}
