package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import report.dsl.Engine;
import report.dsl.formatting.ReportFormatter;
import report.dsl.model.Source;
import report.dsl.parser.Characters;
import report.dsl.parser.Lexeme;
import report.dsl.parser.LineScanner;
import report.dsl.rules.Edit;
import report.dsl.rules.Fix;

/**
 * Whatever the text, formatting it changes its layout alone: done twice it changes nothing more, the
 * model is the same, and every byte of prose and of comments is still there.
 */
class FormatterPropertyTest {

  private static final int MUTANTS_OF_EACH = 420;

  private final Engine engine = TestEngine.get();

  @Test
  void damagedReportsKeepTheirMeaning() throws IOException {
    long seed = Long.getLong("seed", System.nanoTime());
    System.out.println("FormatterPropertyTest: -Dseed=" + seed);
    Mutants mutants = new Mutants(seed);
    int seen = 0;
    for (Path sample : samples()) {
      String text = Files.readString(sample);
      for (int i = 0; i < MUTANTS_OF_EACH; i++) {
        String mutant = mutants.mutate(text);
        assertOnlyLayoutChanges(mutant, sample.getFileName() + " " + i + ", -Dseed=" + seed);
        seen++;
      }
    }
    assertTrue(seen >= 2000, "only " + seen + " mutants");
  }

  @Test
  void damagedFormsAreFormattedOnce() {
    Mutants mutants = new Mutants(20);
    for (String name : engine.forms().shipped()) {
      String text = engine.forms().shippedText(name).orElseThrow();
      for (int i = 0; i < 100; i++) {
        String formatted = format(check(mutants.mutate(text)));
        assertEquals(formatted, format(check(formatted)), name + " " + i);
      }
    }
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Project.root().resolve("examples"))) {
      return files.filter(file -> file.toString().endsWith(".report")).sorted().toList();
    }
  }

  private void assertOnlyLayoutChanges(String text, String which) {
    Engine.Checked before = check(text);
    String read = before.source().text();
    List<Edit> edits = ReportFormatter.edits(before.source(), before.filing());
    assertOrderly(edits, which);
    String formatted = new Fix("", edits).applyTo(read);
    Engine.Checked after = check(formatted);
    assertSame(lines(formatted), lines(format(after)), "twice, " + which);
    assertSame(lines(model(before)), lines(model(after)), "model, " + which);
    assertSame(prose(before), prose(after), "prose, " + which);
    assertSame(comments(read), comments(formatted), "comments, " + which);
  }

  /** Says where two long texts begin to differ, not all of both. */
  private static void assertSame(List<String> expected, List<String> actual, String which) {
    for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
      assertEquals(expected.get(i), actual.get(i), which + ", line " + (i + 1));
    }
    assertEquals(expected.size(), actual.size(), which);
  }

  private static List<String> lines(String text) {
    return List.of(text.split("(?<=\n)|(?<=\r)(?!\n)", -1));
  }

  private static String model(Engine.Checked checked) {
    return checked.filing().map(ModelText::of).orElse("");
  }

  private static void assertOrderly(List<Edit> edits, String which) {
    for (int i = 1; i < edits.size(); i++) {
      assertTrue(edits.get(i - 1).span().end() < edits.get(i).span().offset(), which);
    }
  }

  private Engine.Checked check(String text) {
    return engine.check("样本.report", URI.createURI("example:/sample.report"), text);
  }

  private static String format(Engine.Checked checked) {
    List<Edit> edits = ReportFormatter.edits(checked.source(), checked.filing());
    return new Fix("", edits).applyTo(checked.source().text());
  }

  /** The whole lines of all paragraphs, blanks at either end included. */
  private static List<String> prose(Engine.Checked checked) {
    Source source = checked.source();
    return checked.filing().stream()
        .flatMap(filing -> filing.prose())
        .map(prose -> source.text(source.lineSpan(source.line(prose.span().offset()))))
        .toList();
  }

  private static List<String> comments(String text) {
    return LineScanner.scan(text).stream()
        .filter(lexeme -> lexeme.kind() == Lexeme.Kind.COMMENT)
        .map(lexeme -> text.substring(lexeme.start(), lexeme.end()).replaceAll("[\\r\\n]+$", ""))
        .filter(comment -> Characters.trim(comment).startsWith("/"))
        .toList();
  }
}
