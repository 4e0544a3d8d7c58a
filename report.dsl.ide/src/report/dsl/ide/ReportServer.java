package report.dsl.ide;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import report.dsl.rules.Rules;

/**
 * The language server: what a client and we agree on at the start, and the end. What it can do is
 * in one class for each capability, which {@link TextDocuments} routes to.
 */
public final class ReportServer implements LanguageServer, LanguageClientAware {

  private final IntConsumer exit;
  private final Session session = new Session();
  private final TextDocuments documents = new TextDocuments(session);
  private final Workspace workspace = new Workspace(session);
  private final OwnRequests own = new OwnRequests(session);
  private boolean shutDown;

  /**
   * @param exit ends the process with that code
   */
  public ReportServer(IntConsumer exit) {
    this.exit = exit;
  }

  @Override
  public void connect(LanguageClient client) {
    session.connect(client);
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    Optional.ofNullable(params.getProcessId()).ifPresent(this::followParent);
    session.initialize(params);
    ServerInfo info = new ServerInfo("report.dsl", Rules.VERSION);
    return CompletableFuture.completedFuture(
        new InitializeResult(Capabilities.of(session.client()), info));
  }

  /** An editor that dies cannot say goodbye. */
  private void followParent(int process) {
    ProcessHandle.of(process)
        .ifPresentOrElse(
            parent -> parent.onExit().thenRun(() -> exit.accept(1)), () -> exit.accept(1));
  }

  @Override
  public void initialized(InitializedParams params) {
    session.fetchSettings();
    session.watchFiles();
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    shutDown = true;
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    exit.accept(shutDown ? 0 : 1);
  }

  @Override
  public void setTrace(SetTraceParams params) {
    // what there is to log goes to the error stream, whatever the client traces
  }

  /** The requests that the protocol does not have. */
  OwnRequests ownRequests() {
    return own;
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return documents;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return workspace;
  }
}
