package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static report.dsl.tests.lsp.Answers.await;
import static report.dsl.tests.lsp.Answers.refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import report.dsl.tests.NeedsClassPath;
import report.dsl.tests.Samples;

/** Whatever a client opens, edits, renames and closes, the server keeps up with it. */
@NeedsClassPath
class DocumentsTest {

  private static final String FORM = "本县版";

  /** One more row than the official table has. */
  private static final String OWN_FORM =
      """
      表式 本县版

      扩展: 2021版

      # 七、本县要求报告的事项
      """;

  @TempDir Path folder;

  @RegisterExtension final ServerProcess server = new ServerProcess();

  @Test
  void aTextThatWasNeverSavedIsCheckedAndFormatted() {
    String uri = "untitled:Untitled-1";
    OpenText text = server.open(uri, Samples.wrong());
    assertEquals(List.of("negative-count"), codes(server.diagnostics(uri, 1)));
    List<? extends TextEdit> edits =
        await(
            server
                .documents()
                .formatting(
                    new DocumentFormattingParams(text.id(), new FormattingOptions(2, true))));
    assertEquals(List.of(), edits, "it is laid out already");
  }

  @Test
  void editsApplyOneAfterTheOtherInUtf16Units() {
    String uri = "untitled:a";
    server.open(uri, "年报 2021版\n𠮷单位: 甲\n");
    server.diagnostics(uri, 1);
    server.change(
        uri,
        2,
        insert(1, 2, "乙"), // behind the astral character, which counts two
        insert(1, 3, "丙"),
        new TextDocumentContentChangeEvent(new Range(new Position(1, 0), new Position(1, 2)), ""));
    server.diagnostics(uri, 2);
    Position beyond = new Position(9, 0);
    server.change(
        uri, 3, new TextDocumentContentChangeEvent(new Range(beyond, new Position(99, 9)), "\n"));
    List<Diagnostic> found = server.diagnostics(uri, 3);
    assertTrue(
        found.stream().anyMatch(d -> d.getMessage().getLeft().contains("「乙丙单位」")),
        () -> found.toString());
  }

  @Test
  void aFormThatIsOpenIsTheOneReportsAreHeldAgainst() throws IOException {
    Path form = Files.writeString(folder.resolve(FORM + ".form"), OWN_FORM);
    Path report = folder.resolve("甲县-2024.report");
    String uri = report.toUri().toString();
    server.open(uri, Samples.sound().replace("年报 2021版", "年报 " + FORM));
    assertEquals(List.of("missing-section"), codes(server.diagnostics(uri, 1)));

    String formUri = form.toUri().toString();
    String optional = OWN_FORM + "可缺: 是\n";
    CompletableFuture<List<Diagnostic>> again = server.client().nextDiagnostics(uri);
    server.open(formUri, OWN_FORM);
    assertEquals(List.of("missing-section"), codes(await(again)), "the same form, in the editor");

    again = server.client().nextDiagnostics(uri);
    server.change(formUri, 2, new TextDocumentContentChangeEvent(optional));
    assertEquals(List.of(), codes(await(again)), "the section may be left out now");

    again = server.client().nextDiagnostics(uri);
    server.close(formUri);
    assertEquals(List.of("missing-section"), codes(await(again)), "the disk has it as it was");

    again = server.client().nextDiagnostics(uri);
    Files.writeString(form, optional);
    server
        .server()
        .getWorkspaceService()
        .didChangeWatchedFiles(
            new DidChangeWatchedFilesParams(
                List.of(new FileEvent(formUri, FileChangeType.Changed))));
    assertEquals(List.of(), codes(await(again)), "changed on disk");
  }

  @Test
  void aClosedDocumentHasNoDiagnosticsLeft() {
    String uri = "untitled:a";
    server.open(uri, Samples.wrong());
    assertFalse(server.diagnostics(uri, 1).isEmpty());
    CompletableFuture<List<Diagnostic>> last = server.client().nextDiagnostics(uri);
    server.close(uri);
    assertEquals(List.of(), await(last));
  }

  @Test
  void aRequestAboutNothingIsAnErrorAndTheServerLivesOn() {
    var request =
        server
            .documents()
            .formatting(
                new DocumentFormattingParams(
                    new TextDocumentIdentifier("untitled:none"), new FormattingOptions(2, true)));
    String refusal = refusal(request);
    assertTrue(refusal.contains("文件没有打开"), refusal);
    server.open("untitled:a", Samples.wrong());
    assertFalse(server.diagnostics("untitled:a", 1).isEmpty());
  }

  private static List<String> codes(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(d -> d.getCode().getLeft()).toList();
  }

  private static TextDocumentContentChangeEvent insert(int line, int character, String text) {
    Position place = new Position(line, character);
    return new TextDocumentContentChangeEvent(new Range(place, place), text);
  }
}
