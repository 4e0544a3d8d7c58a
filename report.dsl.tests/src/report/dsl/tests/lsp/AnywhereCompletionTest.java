package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import report.dsl.tests.NeedsClassPath;
import report.dsl.tests.Samples;
import report.dsl.tests.TestEngine;

/**
 * Wherever a cursor is, and however little is typed so far, the answer is one a client can take.
 */
@NeedsClassPath
class AnywhereCompletionTest {

  private static final int STEP = 23;

  @RegisterExtension
  static final ServerProcess server = new ServerProcess(Completing.withSnippets());

  @Test
  void inAReportThatIsBeingWritten() {
    assertSound("file:///t/%E5%B9%B4%E6%8A%A5.report", Samples.sound());
  }

  @Test
  void inAFormThatIsBeingWritten() {
    String form = TestEngine.get().forms().shipped().get(0);
    assertSound("file:///t/%E8%A1%A8.form", TestEngine.shippedText(form));
  }

  /** The text as it is typed up to there, and as a whole. */
  private static void assertSound(String uri, String text) {
    Completing client = new Completing(server, uri);
    for (int i = 0; i < text.length(); i += STEP) {
      assertSound(client.at(text.substring(0, i) + "‸"));
      assertSound(client.at(text.substring(0, i) + "‸" + text.substring(i)));
    }
  }

  /** As the protocol demands: a range on one line, around the cursor. */
  private static void assertSound(Completing.Offer offer) {
    Position cursor = offer.text().cursor();
    for (CompletionItem item : offer.list().getItems()) {
      Range range = item.getTextEdit().getLeft().getRange();
      assertEquals(cursor.getLine(), range.getStart().getLine(), item::toString);
      assertEquals(cursor.getLine(), range.getEnd().getLine(), item::toString);
      assertTrue(range.getStart().getCharacter() <= cursor.getCharacter(), item::toString);
      assertTrue(range.getEnd().getCharacter() >= cursor.getCharacter(), item::toString);
      assertTrue(item.getFilterText().length() <= 128, item::toString);
    }
  }
}
