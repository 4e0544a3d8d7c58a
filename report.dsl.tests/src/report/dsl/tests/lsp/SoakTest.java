package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.Test;
import report.dsl.model.Source;
import report.dsl.rules.Finding;
import report.dsl.tests.NeedsClassPath;
import report.dsl.tests.Samples;
import report.dsl.tests.TestEngine;

/** After ten thousand edits the editor shows exactly what the command says of the same text. */
@NeedsClassPath
class SoakTest {

  private static final int EDITS = 10_000;
  private static final int LOOK_EVERY = 500;
  private static final long SEED = Long.getLong("seed", 20261122L);

  @Test
  void editorAndCommandNeverDisagree() {
    System.out.println("SoakTest: -Dseed=" + SEED);
    String uri = "file:///soak/%E5%B9%B4%E6%8A%A5.report";
    RandomEdits edits = new RandomEdits(Samples.sound(), SEED);
    try (ServerProcess server = ServerProcess.started()) {
      server.open(uri, edits.text());
      for (int version = 2; version <= EDITS + 1; version++) {
        server.change(uri, version, edits.next());
        if (version % LOOK_EVERY == 1) {
          List<String> shown =
              server.diagnostics(uri, version).stream().map(SoakTest::shown).toList();
          assertEquals(said(edits.text()), shown, "seed " + SEED + ", edit " + (version - 1));
        }
      }
    }
  }

  private static String shown(Diagnostic diagnostic) {
    var start = diagnostic.getRange().getStart();
    return "%d:%d %s %s"
        .formatted(
            start.getLine() + 1,
            start.getCharacter() + 1,
            diagnostic.getCode().getLeft(),
            diagnostic.getMessage().getLeft());
  }

  private static List<String> said(String text) {
    var checked =
        TestEngine.get().check("年报.report", URI.createURI("file:///soak/年报.report"), text);
    return checked.findings().stream().map(f -> said(checked.source(), f)).toList();
  }

  private static String said(Source source, Finding finding) {
    int offset = finding.span().offset();
    return "%d:%d %s %s"
        .formatted(
            source.line(offset),
            source.column(offset),
            finding.code(),
            RandomEdits.sent(finding.message()));
  }
}
