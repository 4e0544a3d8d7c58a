package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static report.dsl.tests.lsp.Answers.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.dsl.tests.NeedsClassPath;
import report.dsl.tests.Samples;

/** Reports are found wherever they lie, and what changes on disk under an editor is noticed. */
@NeedsClassPath
class FoldersTest {

  private static final String LAST_YEAR = "年报 2021版\n\n单位: 甲县人民政府\n年度: 2023\n\n# 一、总体情况\n";
  private static final int MANY = 10_000;

  /** What is found in a report that names another body's as its last year's. */
  private static final List<String> ANOTHERS = List.of("last-year-match");

  /** What is found in one that names a file it may not, or that is not there. */
  private static final List<String> NO_FILE = List.of("last-year-file");

  @TempDir Path folder;

  @Test
  void aSingleFileNeedsNoFolder() throws IOException {
    Path report = write("甲县-2024.report", thisYear("甲县-2023.report"));
    write("甲县-2023.report", LAST_YEAR);
    InitializeParams alone = new InitializeParams();
    alone.setCapabilities(new ClientCapabilities());
    try (ServerProcess server = ServerProcess.started(alone)) {
      assertEquals(ANOTHERS, open(server, report));
      assertEquals(List.of("甲县-2023.report"), links(server, report));
      assertEquals(List.of("云岭县人民政府 2024"), found(server, "县人民政府"), "no more than is open");
    }
  }

  @Test
  void severalFoldersAndAFileOutsideOfThemAll() throws IOException {
    write("东/甲县-2023.report", LAST_YEAR);
    write("西/乙县-2023.report", LAST_YEAR.replace("甲", "乙"));
    Path outside = write("别处/丙县-2024.report", thisYear("../西/乙县-2023.report"));
    Path inside = write("西/镇/丁镇-2024.report", thisYear("../乙县-2023.report"));
    try (ServerProcess server = ServerProcess.started(opened("东", "西"))) {
      assertEquals(List.of("甲县人民政府 2023", "乙县人民政府 2023"), found(server, "县-2023"));
      assertEquals(NO_FILE, open(server, outside));
      assertEquals(List.of("云岭县人民政府 2024"), found(server, "云岭"));
      assertEquals(List.of(), links(server, outside), "its own folder is all it can refer to");
      assertEquals(ANOTHERS, open(server, inside));
      assertEquals(List.of("../乙县-2023.report"), links(server, inside));
    }
  }

  @Test
  void anOlderClientHasOneFolder() throws IOException {
    write("甲县-2023.report", LAST_YEAR);
    try (ServerProcess server = ServerProcess.started(rootOnly(folder))) {
      assertEquals(List.of("甲县人民政府 2023"), found(server, "甲县"));
    }
  }

  /** As clients of before workspace folders still say it. */
  private static InitializeParams rootOnly(Path root) {
    InitializeParams params = new InitializeParams();
    params.setRootUri(root.toUri().toString());
    return params;
  }

  @Test
  void aFileIsFoundUnderTheNameItHasNow() throws IOException {
    Path report = write("甲县-2024.report", thisYear("甲县-2023.report"));
    Path last = write("甲县-2023.report", LAST_YEAR);
    try (ServerProcess server = ServerProcess.started()) {
      assertEquals(ANOTHERS, open(server, report));
      assertEquals(List.of("甲县-2023.report"), proposed(server, report));
      Files.move(last, folder.resolve("去年.report"));
      assertEquals(List.of("去年.report"), proposed(server, report));
      assertEquals(List.of(), links(server, report));

      Path renamed = Files.move(report, folder.resolve("今年.report"));
      server.close(report.toUri().toString());
      assertEquals(NO_FILE, open(server, renamed));
      assertEquals(List.of("去年.report"), proposed(server, renamed));
      Files.delete(folder.resolve("去年.report"));
      assertEquals(List.of(), proposed(server, renamed));
      Files.delete(renamed);
      assertEquals(List.of(), links(server, renamed), "what is open stays open");
    }
  }

  @Test
  void aFormThatIsDeletedOrRenamedIsMissed() throws IOException {
    Path form = write("本县版.form", "表式 本县版\n\n扩展: 2021版\n");
    Path report = write("甲县-2024.report", Samples.changed("年报 2021版", "年报 本县版"));
    try (ServerProcess server = ServerProcess.started()) {
      assertEquals(List.of(), open(server, report));
      Path away = Files.move(form, folder.resolve("外县版.form"));
      assertEquals(List.of("unknown-form"), after(server, report, form, FileChangeType.Deleted));
      Files.move(away, form);
      assertEquals(List.of(), after(server, report, form, FileChangeType.Created));
    }
  }

  @Test
  void aPictureIsMissedUntilItIsThere() throws IOException {
    String text = Samples.sound().replaceFirst("(# 一、总体情况\n)", "$1\n图: 图.png \"示意\"\n");
    Path report = write("甲县-2024.report", text);
    try (ServerProcess server = ServerProcess.started()) {
      assertEquals(List.of("picture-file"), open(server, report));
      Path picture = write("图.png", "");
      assertEquals(List.of(), after(server, report, picture, FileChangeType.Created));
      Files.delete(picture);
      assertEquals(List.of("picture-file"), after(server, report, picture, FileChangeType.Deleted));
    }
  }

  @Test
  void whatTheEditorHoldsIsAheadOfTheDisk() throws IOException {
    Path form = write("本县版.form", "表式 本县版\n\n扩展: 2021版\n");
    Path report = write("甲县-2024.report", Samples.changed("年报 2021版", "年报 本县版"));
    try (ServerProcess server = ServerProcess.started(opened(""))) {
      open(server, form);
      assertEquals(List.of(), open(server, report));
      write("本县版.form", "");
      assertEquals(List.of(), after(server, report, form, FileChangeType.Changed));
      write("甲县-2024.report", LAST_YEAR);
      assertEquals(List.of(), after(server, report, report, FileChangeType.Changed));
      assertEquals(List.of("云岭县人民政府 2024"), found(server, "甲县"), "not what is saved");
    }
  }

  @Test
  void oneOfTenThousandIsOpenedWithoutReadingTheOthers() throws Exception {
    for (int i = 0; i < MANY; i++) {
      write("乡镇%05d-2023.report".formatted(i), "");
    }
    Path trap = folder.resolve("甲县-2023.report"); // whoever opens a pipe waits for ever
    assertEquals(0, new ProcessBuilder("mkfifo", trap.toString()).start().waitFor());
    Path report = write("甲县-2024.report", thisYear("甲县-2023.report"));
    try (ServerProcess server = ServerProcess.started(opened(""))) {
      assertEquals(NO_FILE, open(server, report));
      List<String> proposed = proposed(server, report);
      assertEquals("甲县-2023.report", proposed.get(0), "by its name alone");
      assertTrue(proposed.size() < 100, "nobody reads more than " + proposed.size());
      assertEquals(List.of("云岭县人民政府 2024"), found(server, "甲县"));
    }
  }

  private Path write(String name, String text) throws IOException {
    return Samples.write(folder.resolve(name), text);
  }

  private static String thisYear(String lastYear) {
    return Samples.changed("\n年度: 2024\n", "\n年度: 2024\n上年: " + lastYear + "\n");
  }

  private InitializeParams opened(String... names) {
    InitializeParams params = new InitializeParams();
    params.setWorkspaceFolders(
        Stream.of(names)
            .map(name -> new WorkspaceFolder(folder.resolve(name).toUri().toString(), name))
            .toList());
    return params;
  }

  /** Opens a file and gives the codes of its findings. */
  private static List<String> open(ServerProcess server, Path file) throws IOException {
    String uri = file.toUri().toString();
    server.open(uri, Files.readString(file));
    return codes(server.diagnostics(uri, 1));
  }

  /** The codes of a report's findings when the client has told of a change on disk. */
  private static List<String> after(
      ServerProcess server, Path report, Path changed, FileChangeType how) {
    CompletableFuture<List<Diagnostic>> next =
        server.client().nextDiagnostics(report.toUri().toString());
    FileEvent event = new FileEvent(changed.toUri().toString(), how);
    server
        .server()
        .getWorkspaceService()
        .didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(event)));
    return codes(await(next));
  }

  private static List<String> codes(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(d -> d.getCode().getLeft()).toList();
  }

  private static List<String> links(ServerProcess server, Path report) throws IOException {
    TextDocumentIdentifier id = new TextDocumentIdentifier(report.toUri().toString());
    return await(server.documents().documentLink(new DocumentLinkParams(id))).stream()
        .map(DocumentLink::getTarget)
        .filter(target -> target.startsWith("file:"))
        .map(target -> report.getParent().relativize(Path.of(URI.create(target))))
        .map(Path::toString)
        .toList();
  }

  /** What a clerk is offered as last year's file. */
  private static List<String> proposed(ServerProcess server, Path report) {
    String uri = report.toUri().toString();
    String header = "年报 2021版\n\n单位: 甲县人民政府\n年度: 2024\n";
    OpenText text = server.open(uri, header + "上年: ‸\n");
    CompletionList list =
        await(server.documents().completion(new CompletionParams(text.id(), text.cursor())))
            .getRight();
    server.open(uri, thisYear("甲县-2023.report"));
    return list.getItems().stream().map(CompletionItem::getLabel).toList();
  }

  private static List<String> found(ServerProcess server, String query) {
    return await(server.server().getWorkspaceService().symbol(new WorkspaceSymbolParams(query)))
        .getRight()
        .stream()
        .map(WorkspaceSymbol::getName)
        .toList();
  }
}
