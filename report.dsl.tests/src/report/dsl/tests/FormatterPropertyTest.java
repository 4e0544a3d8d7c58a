package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import report.dsl.Engine;
import report.dsl.ast.Report;
import report.dsl.formatting.ReportFormatter;
import report.dsl.model.Filing;
import report.dsl.model.ReportReader;
import report.dsl.model.Source;
import report.dsl.parser.Characters;
import report.dsl.parser.Lexeme;
import report.dsl.parser.LineScanner;
import report.dsl.rules.Edit;
import report.dsl.rules.Fix;

/**
 * Whatever the text, formatting it changes its layout alone: done twice it changes nothing more,
 * the model is the same, and every byte of prose and of comments is still there.
 */
class FormatterPropertyTest {

  private static final int MUTANTS_OF_EACH = 350;

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
        String formatted = format(mutants.mutate(text), Optional.empty());
        assertEquals(formatted, format(formatted, Optional.empty()), name + " " + i);
      }
    }
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Project.root().resolve("examples"))) {
      return files.filter(file -> file.toString().endsWith(".report")).sorted().toList();
    }
  }

  private void assertOnlyLayoutChanges(String text, String which) {
    Filing before = read(text);
    String read = before.source().text();
    List<Edit> edits = ReportFormatter.edits(before.source(), Optional.of(before));
    assertOrderly(edits, which);
    String formatted = new Fix("", edits).applyTo(read);
    Filing after = read(formatted);
    assertSame(lines(formatted), lines(format(formatted, Optional.of(after))), "twice, " + which);
    assertSame(lines(ModelText.of(before)), lines(ModelText.of(after)), "model, " + which);
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

  private static void assertOrderly(List<Edit> edits, String which) {
    for (int i = 1; i < edits.size(); i++) {
      assertTrue(edits.get(i - 1).span().end() < edits.get(i).span().offset(), which);
    }
  }

  private Filing read(String text) {
    XtextResource resource = engine.parse(URI.createURI("example:/sample.report"), text);
    assertFalse(resource.getParseResult().hasSyntaxErrors());
    Source source = new Source("样本", resource.getParseResult().getRootNode().getText());
    ReportReader reader = resource.getResourceServiceProvider().get(ReportReader.class);
    return reader.read((Report) resource.getContents().get(0), source);
  }

  private static String format(String text, Optional<Filing> filing) {
    return new Fix("", ReportFormatter.edits(new Source("", text), filing)).applyTo(text);
  }

  /** The whole lines of all paragraphs, blanks at either end included. */
  private static List<String> prose(Filing filing) {
    Source source = filing.source();
    return filing
        .prose()
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
