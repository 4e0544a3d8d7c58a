package report.dsl.ide;

import com.google.gson.JsonElement;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import report.dsl.Engine;
import report.dsl.ReportStandaloneSetup;
import report.dsl.files.FolderNames;
import report.dsl.forms.FormLibrary;
import report.dsl.ide.document.Documents;
import report.dsl.ide.document.Folders;
import report.dsl.ide.document.OpenFiles;
import report.dsl.ide.document.Snapshot;
import report.dsl.ide.document.Snapshots;

/** What lives as long as the connection: client, engine, documents, settings. */
final class Session {

  private static final Logger LOG = Logger.getLogger(Session.class.getName());

  /** What a report is held against, and what it shows. */
  private static final String WATCHED = "**/*.{form,report,txt,csv,png,jpg,jpeg,gif,svg,webp}";

  private final Folders folders = new Folders();
  private final OpenFiles files = new OpenFiles(folders);
  private final Engine engine = ReportStandaloneSetup.doSetup(files).getInstance(Engine.class);
  private final Documents documents =
      new Documents(new Snapshots(engine), this::publish, Session::log);
  private final Requests requests = new Requests(documents);
  private final FolderNames names = new FolderNames();

  private LanguageClient remote;
  private volatile ClientFeatures client = ClientFeatures.NONE;
  private volatile Settings settings = new Settings(null);
  private volatile String lensCommand = "";

  void connect(LanguageClient connected) {
    remote = connected;
  }

  void initialize(InitializeParams params) {
    client = ClientFeatures.of(params.getCapabilities());
    if (params.getInitializationOptions() instanceof JsonElement sent) {
      settings = new Settings(sent);
      lensCommand = settings.lensCommand();
    }
    folders.open(params);
  }

  ClientFeatures client() {
    return client;
  }

  LanguageClient remote() {
    return remote;
  }

  Settings settings() {
    return settings;
  }

  Engine engine() {
    return engine;
  }

  Documents documents() {
    return documents;
  }

  Requests requests() {
    return requests;
  }

  Folders folders() {
    return folders;
  }

  FolderNames names() {
    return names;
  }

  /** What the client runs when a lens is clicked; empty when it has not said so at the start. */
  String lensCommand() {
    return lensCommand;
  }

  /** Asks the client for its settings, if it can be asked. */
  void fetchSettings() {
    if (client.answersConfiguration()) {
      ConfigurationItem item = new ConfigurationItem();
      item.setSection(Settings.SECTION);
      remote
          .configuration(new ConfigurationParams(List.of(item)))
          .thenAccept(answers -> use(answers.isEmpty() ? null : answers.get(0)))
          .exceptionally(
              failure -> {
                log(failure);
                return null;
              });
    }
  }

  /** Asks the client to tell of files that change on disk, if it can be asked. */
  void watchFiles() {
    if (client.watchesFiles()) {
      var files = new FileSystemWatcher(Either.forLeft(WATCHED));
      var options = new DidChangeWatchedFilesRegistrationOptions(List.of(files));
      String method = "workspace/didChangeWatchedFiles";
      Registration watch = new Registration("files-on-disk", method, options);
      remote.registerCapability(new RegistrationParams(List.of(watch)));
    }
  }

  /** Takes settings as the client sent them. */
  void use(Object sent) {
    settings = new Settings(sent instanceof JsonElement json ? json : null);
    recheck();
  }

  /** The text of an open file has changed, or it has been opened or closed. */
  void changed(Path file, Optional<String> text) {
    text.ifPresentOrElse(open -> files.put(file, open), () -> files.remove(file));
    if (file.toString().endsWith(FormLibrary.SUFFIX)) {
      formsChanged();
    } else if (documents.renewDependent(file)) {
      refresh();
    }
  }

  /** Forms have changed, here or on disk: all are checked anew. */
  void formsChanged() {
    engine.forget();
    recheck();
  }

  /** Checks all open documents anew: other reports or pictures may have changed on disk. */
  void recheck() {
    documents.renewAll();
    refresh();
  }

  /** Asks the client to ask again for what it does not follow by itself. */
  private void refresh() {
    if (client.pullsDiagnostics() && client.refreshesDiagnostics()) {
      remote.refreshDiagnostics();
    }
    if (client.refreshesLenses()) {
      remote.refreshCodeLenses();
    }
    if (client.refreshesHints()) {
      remote.refreshInlayHints();
    }
  }

  private void publish(Snapshot snapshot) {
    if (!client.pullsDiagnostics()) {
      remote.publishDiagnostics(
          new PublishDiagnosticsParams(
              snapshot.uri(), Diagnostics.of(snapshot, settings), snapshot.version()));
    }
  }

  /** A document has been closed: what the client shows of it goes. */
  void clear(String uri) {
    if (!client.pullsDiagnostics()) {
      remote.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
    }
  }

  static void log(Throwable failure) {
    LOG.log(Level.SEVERE, "this request failed; the server goes on", failure);
  }
}
