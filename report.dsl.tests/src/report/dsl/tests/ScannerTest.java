package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import report.dsl.parser.Lexeme;
import report.dsl.parser.LineScanner;

/** Tokens are the whole text, once, and no text makes the scanner stop, loop or complain. */
class ScannerTest {

  @Test
  void tokensCoverEveryTextWithoutGapOrOverlap() throws IOException {
    Mutants mutants = new Mutants(7);
    String sample = Files.readString(Project.root().resolve("examples/镇巴县政府办-2024.report"));
    for (int i = 0; i < 200; i++) {
      assertCovers(mutants.mutate(sample));
    }
  }

  private static void assertCovers(String text) {
    int end = 0;
    for (Lexeme lexeme : LineScanner.scan(text)) {
      assertEquals(end, lexeme.start(), "token behind " + text.substring(0, end));
      end = lexeme.end();
    }
    assertEquals(text.length(), end);
  }

  @Test
  void aPropertyWithoutValueKeepsItsTrailingBlankOnce() {
    assertEquals("KEY COLON WS NL KEY COLON WS VALUE", kinds("单位: \n年度: 2024"));
  }

  @Test
  void aLoneBarOpensALine() {
    assertEquals("PIPE", kinds("|"));
    assertEquals("PIPE CLOSE", kinds("||"));
    var parsed = TestEngine.get().parse(URI.createURI("example:/a.report"), "# 甲\n|\n| 乙 |");
    assertEquals(List.of(), parsed.getErrors());
  }

  @Test
  void aBackslashThatEscapesNothingIsText() {
    assertEquals("PIPE WS CELL_TEXT WS CLOSE", kinds("| \\ |"));
    assertEquals("PIPE WS CELL_TEXT WS PIPE WS CELL_TEXT WS CLOSE", kinds("| 甲 \\ | 1 |"));
    assertEquals("PIPE WS CELL_TEXT WS CLOSE", kinds("| 甲\\|乙 |"));
    assertEquals("PROSE", kinds("{\\}"));
  }

  @Test
  void aRuleIsHiddenHoweverLong() {
    assertEquals("COMMENT", kinds("|---|:---:|---"));
    assertEquals("COMMENT", kinds("|" + "---|".repeat(100_000)));
    assertEquals("PIPE CELL_TEXT PIPE CELL_TEXT CLOSE", kinds("|---|--|"));
  }

  private static String kinds(String text) {
    return LineScanner.scan(text).stream()
        .map(lexeme -> lexeme.kind().name())
        .collect(Collectors.joining(" "));
  }
}
