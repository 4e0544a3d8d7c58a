package report.dsl.ide;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;
import report.dsl.forms.FormLibrary;
import report.dsl.ide.reading.WorkspaceSymbols;

/** Routes what a client says about its workspace. */
final class Workspace implements WorkspaceService {

  private final Session session;
  private final WorkspaceSymbols symbols;

  Workspace(Session session) {
    this.session = session;
    this.symbols = new WorkspaceSymbols(session.documents(), session.folders());
  }

  @Override
  public CompletableFuture<
          Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>>
      symbol(WorkspaceSymbolParams params) {
    Progress progress = Progress.of(params, session.remote());
    IntConsumer looked = files -> progress.report("已看%d项".formatted(files));
    return progress.around("查找年报", () -> symbols.find(params.getQuery(), looked));
  }

  @Override
  public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
    CursorCommand.run(params, session.remote());
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    session.folders().remove(params.getEvent().getRemoved());
    session.folders().add(params.getEvent().getAdded());
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    if (session.client().answersConfiguration()) {
      session.fetchSettings();
    } else if (params.getSettings() instanceof JsonObject all) {
      session.use(all.get(Settings.SECTION));
    }
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    boolean forms =
        params.getChanges().stream().anyMatch(file -> file.getUri().endsWith(FormLibrary.SUFFIX));
    if (forms) {
      session.formsChanged();
    } else {
      session.recheck();
    }
  }
}
