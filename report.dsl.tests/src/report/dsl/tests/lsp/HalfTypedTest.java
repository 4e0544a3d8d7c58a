package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static report.dsl.tests.lsp.Answers.await;

import java.util.List;
import java.util.Random;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import report.dsl.tests.NeedsClassPath;
import report.dsl.tests.Samples;
import report.dsl.tests.TestEngine;

/** Whatever is half typed or cut away, every question about it has a sound answer. */
@NeedsClassPath
class HalfTypedTest {

  private static final int TEXTS = 60;
  private static final String BITS = "|#{}=：:/\\ \n\r年报表式勾稽简称 附表图// 忽略\uD842\uDFB7";

  @RegisterExtension static final ServerProcess server = new ServerProcess();

  @Test
  void reportsAndFormsWithHolesAreAnswered() {
    Random random = new Random(20);
    String form = TestEngine.shippedText("2021版");
    for (int i = 0; i < TEXTS; i++) {
      String whole = i % 3 == 0 ? form : Samples.sound();
      String text = mutated(whole, random);
      OpenText open = server.open(i % 3 == 0 ? "untitled:a.form" : "untitled:a.report", text);
      for (int place = 0; place < 4; place++) {
        ask(open, new Position(random.nextInt(140), random.nextInt(60)));
      }
      askAll(open);
    }
  }

  private static String mutated(String whole, Random random) {
    StringBuilder text = new StringBuilder(whole);
    for (int edit = 0; edit < 12; edit++) {
      int at = random.nextInt(text.length());
      if (random.nextBoolean()) {
        text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(30)));
      } else {
        text.insert(at, BITS.charAt(random.nextInt(BITS.length())));
      }
    }
    return text.toString();
  }

  private static void ask(OpenText open, Position place) {
    var service = open.service();
    await(service.hover(new HoverParams(open.id(), place)));
    await(service.definition(new DefinitionParams(open.id(), place)));
    ReferenceContext context = new ReferenceContext(true);
    await(service.references(new ReferenceParams(open.id(), place, context)));
    await(service.documentHighlight(new DocumentHighlightParams(open.id(), place)));
    SelectionRange inner =
        await(service.selectionRange(new SelectionRangeParams(open.id(), List.of(place)))).get(0);
    for (SelectionRange outer = inner; outer.getParent() != null; outer = outer.getParent()) {
      assertTrue(holds(outer.getParent().getRange(), outer.getRange()), "a selection only grows");
    }
  }

  private static void askAll(OpenText open) {
    var service = open.service();
    Range all = new Range(new Position(0, 0), new Position(999, 0));
    await(service.inlayHint(new InlayHintParams(open.id(), all)));
    await(service.codeLens(new CodeLensParams(open.id())));
    await(service.documentLink(new DocumentLinkParams(open.id())));
    await(service.documentSymbol(new DocumentSymbolParams(open.id())))
        .forEach(symbol -> assertNested(symbol.getRight()));
    for (FoldingRange fold :
        await(service.foldingRange(new FoldingRangeRequestParams(open.id())))) {
      assertTrue(fold.getStartLine() < fold.getEndLine());
    }
    List<Integer> data =
        await(service.semanticTokensFull(new SemanticTokensParams(open.id()))).getData();
    for (int i = 5; i < data.size(); i += 5) {
      boolean behind = data.get(i) > 0 || data.get(i + 1) >= data.get(i - 3);
      assertTrue(behind && data.get(i + 2) > 0, "a token begins behind the one before it");
    }
  }

  private static void assertNested(DocumentSymbol symbol) {
    assertTrue(!symbol.getName().isBlank());
    assertTrue(holds(symbol.getRange(), symbol.getSelectionRange()), symbol::toString);
    for (DocumentSymbol child : symbol.getChildren()) {
      assertTrue(holds(symbol.getRange(), child.getRange()), symbol::toString);
      assertNested(child);
    }
  }

  private static boolean holds(Range outer, Range inner) {
    return compare(outer.getStart(), inner.getStart()) <= 0
        && compare(inner.getEnd(), outer.getEnd()) <= 0;
  }

  private static int compare(Position one, Position other) {
    return one.getLine() != other.getLine()
        ? one.getLine() - other.getLine()
        : one.getCharacter() - other.getCharacter();
  }
}
