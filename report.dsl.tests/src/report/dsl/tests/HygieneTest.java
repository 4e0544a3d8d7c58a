package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import report.dsl.forms.FormSpec;
import report.dsl.forms.Label;
import report.dsl.rules.Rules;

/** The repository itself: every rule with its page, small files, no form known to Java. */
class HygieneTest {

  private static final Path MAIN = Project.root().resolve("report.dsl/src/report/dsl");
  private static final int MOST_LINES = 400;
  private static final int MOST_LINES_OF_A_RULE = 120;
  private static final int MEDIAN_LINES = 80;

  @Test
  void codesAreUnique() {
    assertEquals(Rules.codes().size(), Set.copyOf(Rules.codes()).size());
  }

  @TestFactory
  Stream<DynamicTest> everyRuleHasItsPage() {
    return Rules.codes().stream()
        .map(code -> DynamicTest.dynamicTest(code, () -> assertComplete(RulePage.of(code), code)));
  }

  private static void assertComplete(RulePage page, String code) {
    assertEquals(code, page.code());
    assertTrue(
        page.examples().stream().anyMatch(e -> e.text().contains("// ") && !e.isFixed()),
        "a wrong example");
    assertTrue(
        page.examples().stream()
            .anyMatch(e -> e.isFixed() || !e.text().matches("(?s).*// (error|warning|info): .*")),
        "a right example");
  }

  @Test
  void everyPageHasItsRule() throws IOException {
    try (Stream<Path> files = Files.list(MAIN.resolve("rules"))) {
      Set<String> pages =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".md"))
              .map(
                  name ->
                      name.replace(".md", "").replaceAll("(?<=.)(?=\\p{Upper})", "-").toLowerCase())
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(new TreeSet<>(Rules.codes()), pages);
    }
  }

  @Test
  void filesAreSmall() throws IOException {
    List<Path> sources = Project.allSources();
    List<Long> lengths = sources.stream().map(HygieneTest::lines).sorted().toList();
    assertEquals(
        List.of(), sources.stream().filter(file -> lines(file) > MOST_LINES).toList(), "too long");
    long median = lengths.get(lengths.size() / 2);
    assertTrue(median <= MEDIAN_LINES, "median of lines is " + median);
    List<Path> rules =
        sources.stream()
            .filter(f -> f.getParent().equals(MAIN.resolve("rules")))
            .filter(f -> !f.endsWith("Rules.java")) // their list grows a line with each of them
            .toList();
    assertEquals(
        List.of(), rules.stream().filter(f -> lines(f) > MOST_LINES_OF_A_RULE).toList(), "rules");
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A new edition is a new file: no code knows the years or the names of any. */
  @Test
  void noCodeKnowsAForm() throws IOException {
    Set<String> names = new TreeSet<>();
    for (String edition : TestEngine.get().forms().shipped()) {
      FormSpec form =
          TestEngine.get().forms().find(edition, Project.uri("x.report")).orElseThrow().spec();
      form.sections().forEach(section -> names.add(section.title()));
      form.tables().forEach(table -> add(names, table.label()));
      form.tables().flatMap(t -> t.rows().stream()).forEach(row -> add(names, row.label()));
      form.tables().flatMap(t -> t.columns().stream()).forEach(c -> add(names, c.label()));
    }
    Pattern known =
        Pattern.compile(
            "20(19|21)|[\"'`]("
                + names.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")[\"'`]");
    for (Path source : Project.allSources()) {
      String text = Files.readString(source).replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", "");
      assertEquals(
          List.of(), known.matcher(text).results().map(r -> r.group()).toList(), source.toString());
    }
  }

  private static void add(Set<String> names, Label label) {
    names.addAll(label.levels());
    names.add(label.shortName());
  }
}
