package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import report.dsl.Engine;
import report.dsl.Engine.Checked;
import report.dsl.forms.Severity;
import report.dsl.ledger.Tally;
import report.dsl.model.Source;
import report.dsl.rules.Finding;
import report.dsl.rules.Subject;

/**
 * One wrong key, anywhere: a character lost or one of {@link #KINDS} too many gives at most three
 * more findings, never an exception and never a syntax error; and what lacks numbers is no report
 * without errors.
 *
 * <p>All slips of all examples are some 900,000 and take an hour; so every line of every example
 * gets each kind of slip once, at a place drawn from a fixed seed, its start and its bars most
 * often. {@code -Dreport.slips=20} draws twenty places a line and kind.
 */
@DisabledIfSystemProperty(
    named = "report.runner",
    matches = "equinox",
    disabledReason = "half a minute of typing tells nothing of bundles; the plain run does it")
class OneSlipTest {

  /** What is typed too much; the empty one loses a character. */
  private static final List<String> KINDS =
      List.of("", "|", "#", "{", "}", "/", "\\", "=", ":", "0", "字", " ", "\n", "\"");

  private static final int MOST_NEW = 3;
  private static final int PLACES = Integer.getInteger("report.slips", 1);
  private static final long SEED = 20250120;

  private final Engine engine = TestEngine.get();

  @TestFactory
  Stream<DynamicTest> everyLineOf() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> examples = Files.list(Project.root().resolve("examples"))) {
      examples.filter(file -> file.toString().endsWith(".report")).sorted().forEach(files::add);
    }
    return files.stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> assertForgiving(file)));
  }

  private void assertForgiving(Path file) throws IOException {
    URI uri = URI.createFileURI(file.toString());
    String text = Files.readString(file);
    Map<String, Long> before = count(engine.check("", uri, text).findings());
    Random random = new Random(SEED);
    List<String> faults = new ArrayList<>();
    for (Slip slip : slips(text, random)) {
      String slipped = slip.in(text);
      XtextResource resource = engine.parse(uri, slipped);
      if (resource.getParseResult().hasSyntaxErrors()) {
        faults.add(slip + ": " + resource.getErrors());
      }
      Checked checked = engine.check(resource, "");
      List<Finding> findings = checked.findings();
      if (isIncomplete(checked)) {
        faults.add(slip + ": numbers are missing, and no error says so");
      }
      if (more(before, count(findings)) > MOST_NEW) {
        faults.add(slip + ": " + count(findings) + " instead of " + before);
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  /** Whether it could be published with cells that hold nothing. */
  private static boolean isIncomplete(Checked checked) {
    Subject subject = checked.subject().orElseThrow();
    Tally tally = Tally.of(subject.filing(), subject.ledger());
    return tally.filled() < tally.cells()
        && checked.findings().stream().noneMatch(f -> f.severity() == Severity.E);
  }

  /** A character typed too many at an offset, or the one there lost when {@code typed} is empty. */
  private record Slip(int line, int column, int offset, String typed) {

    String in(String text) {
      String rest = text.substring(offset);
      return text.substring(0, offset) + (typed.isEmpty() ? rest.substring(1) : typed + rest);
    }
  }

  private static List<Slip> slips(String text, Random random) {
    Source source = new Source("", text);
    List<Slip> slips = new ArrayList<>();
    for (int line = 1; line <= source.lineCount(); line++) {
      int start = source.lineSpan(line).offset();
      String written = source.text(source.lineSpan(line));
      for (int i = 0; i < PLACES * KINDS.size(); i++) {
        String typed = KINDS.get(i % KINDS.size());
        int column = column(written, random);
        if (!typed.isEmpty() || start + column < text.length()) {
          slips.add(new Slip(line, column, start + column, typed));
        }
      }
    }
    return slips;
  }

  /** The line's start or a place beside one of its bars every other time. */
  private static int column(String line, Random random) {
    int column = random.nextInt(line.length() + 1);
    return switch (random.nextInt(4)) {
      case 0 -> 0;
      case 1 -> Math.max(0, line.lastIndexOf('|', column));
      default -> column;
    };
  }

  private static Map<String, Long> count(List<Finding> findings) {
    return findings.stream().collect(Collectors.groupingBy(Finding::code, Collectors.counting()));
  }

  private static long more(Map<String, Long> before, Map<String, Long> after) {
    return after.entrySet().stream()
        .mapToLong(entry -> Math.max(0, entry.getValue() - before.getOrDefault(entry.getKey(), 0L)))
        .sum();
  }
}
