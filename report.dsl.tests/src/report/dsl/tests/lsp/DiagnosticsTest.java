package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import report.dsl.tests.NeedsClassPath;
import report.dsl.tests.Samples;

/** A report is checked while it is typed, and the cell is underlined, not the line. */
@NeedsClassPath
class DiagnosticsTest {

  private static final String URI = "file:///t/%E5%B9%B4%E6%8A%A5.report";

  @RegisterExtension static final ServerProcess server = new ServerProcess();

  @Test
  void anEditUnderlinesTheCellAndUndoingItClearsIt() {
    String sound = Samples.sound();
    server.open(URI, sound);
    assertEquals(List.of(), server.diagnostics(URI, 1));

    String wrong = Samples.wrong();
    server.change(URI, 2, new TextDocumentContentChangeEvent(wrong));
    List<Diagnostic> found = server.diagnostics(URI, 2);
    assertEquals(1, found.size());
    assertEquals("negative-count", found.get(0).getCode().getLeft());
    assertEquals("年报", found.get(0).getSource());
    String shown = Marked.show(wrong, List.of(found.get(0).getRange()));
    assertTrue(shown.contains("| 行政处罚           |            ⟦-3127⟧ |"), shown);

    server.change(URI, 3, new TextDocumentContentChangeEvent(sound));
    assertEquals(List.of(), server.diagnostics(URI, 3));
  }
}
