package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static report.dsl.tests.lsp.Answers.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import report.dsl.Engine;
import report.dsl.ide.document.Documents;
import report.dsl.ide.document.Snapshots;
import report.dsl.tests.NeedsClassPath;
import report.dsl.tests.Samples;

/** A text that is too much for the server gets one sentence, or an end; never silence. */
@NeedsClassPath
class TooMuchTest {

  @RegisterExtension final ServerProcess server = new ServerProcess();

  @Test
  void aTextThatIsTooLargeIsNotWorkedOn() {
    String uri = "untitled:large";
    String large = Samples.sound() + "一段没有尽头的话。\n".repeat(200_000);
    OpenText text = server.open(uri, large);
    List<Diagnostic> found =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> server.diagnostics(uri, 1));
    assertEquals(
        List.of("这份文件有5.4MB，一份年报不应超过1MB，没有检查。"),
        found.stream().map(finding -> finding.getMessage().getLeft()).toList());
    assertEquals(new Position(0, 0), found.get(0).getRange().getStart());
    assertNull(found.get(0).getCode());
    var formatting = new DocumentFormattingParams(text.id(), new FormattingOptions(2, true));
    assertEquals(List.of(), await(server.documents().formatting(formatting)));

    server.change(uri, 2, new TextDocumentContentChangeEvent(Samples.sound()));
    assertEquals(List.of(), server.diagnostics(uri, 2));
  }

  @Test
  void oneThatTakesMoreMemoryThanThereIsFails() throws InterruptedException {
    Engine engine =
        new Engine(null, null, null, null, null) {
          @Override
          public XtextResource parse(URI uri, String text) {
            throw new OutOfMemoryError("for a test");
          }
        };
    var failures = new LinkedBlockingQueue<Throwable>();
    var documents = new Documents(new Snapshots(engine), snapshot -> {}, failures::add);
    for (String uri : List.of("untitled:a", "untitled:b")) {
      documents.open(new TextDocumentItem(uri, "report", 1, "年报"));
      var snapshot = documents.snapshot(uri).orElseThrow();
      var failure =
          assertThrows(ExecutionException.class, () -> snapshot.get(20, TimeUnit.SECONDS));
      assertInstanceOf(OutOfMemoryError.class, failure.getCause());
      assertInstanceOf(OutOfMemoryError.class, failures.poll(20, TimeUnit.SECONDS), "logged");
    }
  }
}
