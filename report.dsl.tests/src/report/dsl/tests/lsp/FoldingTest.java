package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static report.dsl.tests.lsp.Answers.await;

import java.util.List;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import report.dsl.tests.NeedsClassPath;

/**
 * Sections, headings, tables and comments of several lines can be folded away, as the outline has
 * them.
 */
@NeedsClassPath
class FoldingTest {

  @RegisterExtension static final ServerProcess server = new ServerProcess();

  @Test
  void eachFoldEndsWithItsLastLineOfText() {
    OpenText text = server.open("untitled:a", SymbolsTest.REPORT);
    List<String> folds =
        await(text.service().foldingRange(new FoldingRangeRequestParams(text.id()))).stream()
            .map(fold -> fold.getKind() + " " + fold.getStartLine() + "-" + fold.getEndLine())
            .toList();
    assertEquals(
        List.of(
            "region 6-18",
            "region 8-14",
            "region 12-14",
            "region 16-18",
            "region 20-24",
            "region 22-24",
            "comment 2-3"),
        folds);
  }
}
