package report.dsl.ide;

import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.services.WorkspaceService;
import com.google.gson.JsonObject;

/** Routes what a client says about its workspace. */
final class Workspace implements WorkspaceService {

  private final Session session;

  Workspace(Session session) {
    this.session = session;
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
    session.formsChanged();
  }
}
