package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import report.dsl.tests.Examples;

/** A report is checked while it is typed, cell by cell. */
class DiagnosticsTest {

  private static ServerProcess server;

  @BeforeAll
  static void start() {
    server = ServerProcess.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theWrongCellIsUnderlinedAndNoOther() {
    String text = Examples.text("镇巴县政府办-2024");
    server.open("file:///t/a.report", text);
    List<Diagnostic> found = server.diagnostics("file:///t/a.report", 1);
    System.out.println(found);
    assertEquals(1, found.size());
  }
}
