package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import report.dsl.Engine;
import report.dsl.ReportStandaloneSetup;
import report.dsl.forms.Severity;
import report.dsl.rules.Finding;
import report.dsl.rules.Fix;
import report.dsl.rules.Rules;
import report.dsl.tests.RulePage.Example;

/**
 * Every rule's page is its test. A block gives exactly the findings of the rule that its trailing
 * comments announce ({@code …} stands for any words); a block without them gives none; a block
 * {@code fixed} is what the block before becomes by the first fix of every finding, or by the fix
 * of the title behind {@code fixed:}, and gives none either.
 *
 * <p>A block with a file's name behind {@code report} is that file beside the others.
 *
 * <p>A report block that begins with a bar is one table: form and section are put before it.
 */
class RulePagesTest {

  private static final Pattern MARKER =
      Pattern.compile(
          "(?m)[ \\t]*// (error|warning|info): (.*?)(?=[ \\t]*// (?:error|warning|info): |$)");

  /** What is left when a fix takes the line before a marker, which stays as any comment does. */
  private static final Pattern MARKER_ALONE =
      Pattern.compile("(?m)^// (error|warning|info): .*(\\n|\\z)");

  private static final Map<String, Severity> SEVERITIES =
      Map.of("error", Severity.E, "warning", Severity.W, "info", Severity.I);

  private final PageFiles files = new PageFiles();
  private final Engine engine = ReportStandaloneSetup.doSetup(files).getInstance(Engine.class);

  @TestFactory
  Stream<DynamicContainer> pages() {
    return Rules.codes().stream().map(code -> dynamicContainer(code, tests(RulePage.of(code))));
  }

  private Stream<DynamicTest> tests(RulePage page) {
    List<DynamicTest> tests = new ArrayList<>();
    Example before = null;
    for (Example example : page.examples()) {
      String name = tests.size() + 1 + " " + example.language() + " " + example.info();
      if (example.isFixed()) {
        Example wrong = before;
        tests.add(dynamicTest(name, () -> assertFixed(page, wrong, example)));
      } else {
        tests.add(dynamicTest(name, () -> assertFound(page, example)));
        before = example;
      }
    }
    return tests.stream();
  }

  private void assertFound(RulePage page, Example example) {
    Text text = text(page, example);
    List<String> expected = new ArrayList<>();
    String[] lines = text.full.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher marker = MARKER.matcher(lines[i]);
      while (marker.find()) {
        expected.add(
            i + 1 - text.added + " " + SEVERITIES.get(marker.group(1)) + " " + marker.group(2));
      }
    }
    Engine.Checked checked = check(page, example, text.full);
    List<String> actual = new ArrayList<>();
    for (Finding finding : of(page, checked)) {
      int line = checked.source().line(finding.span().offset()) - text.added;
      String found = line + " " + finding.severity() + " " + finding.message();
      String match =
          expected.stream().filter(marker -> matches(marker, found)).findFirst().orElse(found);
      actual.add(match);
    }
    assertEquals(String.join("\n", expected), String.join("\n", actual));
  }

  private static boolean matches(String marker, String found) {
    String pattern = Pattern.quote(marker).replace("…", "\\E.*\\Q");
    return found.matches("(?s)" + pattern);
  }

  private void assertFixed(RulePage page, Example wrong, Example fixed) {
    Text text = text(page, wrong);
    String actual = text.full;
    List<Finding> findings = of(page, check(page, wrong, text.full));
    assertFalse(findings.isEmpty(), "nothing to fix");
    for (int i = findings.size() - 1; i >= 0; i--) {
      Fix fix = choose(findings.get(i), fixed.fixTitle());
      if (fix != null) {
        actual = fix.applyTo(actual);
      }
      if (!fixed.fixTitle().isEmpty() && fix != null) {
        break;
      }
    }
    Text expected = text(page, fixed);
    assertEquals(plain(expected.full), plain(actual));
    List<Finding> left = of(page, check(page, fixed, expected.full));
    if (fixed.fixTitle().isEmpty()) {
      assertEquals(List.of(), left, "the fixed text still has findings");
    }
  }

  private static Fix choose(Finding finding, String title) {
    return finding.fixes().stream()
        .filter(fix -> title.isEmpty() || fix.title().equals(title))
        .findFirst()
        .orElse(null);
  }

  /** Without markers, and with blanks and blank lines that only align folded. */
  private static String plain(String text) {
    return MARKER
        .matcher(MARKER_ALONE.matcher(text).replaceAll(""))
        .replaceAll("")
        .replaceAll("[ \\t]+", " ")
        .replaceAll("(?m) $", "")
        .replaceAll("\\n{3,}", "\n\n")
        .strip();
  }

  private static List<Finding> of(RulePage page, Engine.Checked checked) {
    return checked.findings().stream().filter(f -> f.code().equals(page.code())).toList();
  }

  private Engine.Checked check(RulePage page, Example example, String text) {
    String name = example.language().equals("form") ? page.form() + ".form" : "示例.report";
    files.set(page.files());
    URI uri =
        page.files().isEmpty()
            ? URI.createURI("example:/" + URI.encodeSegment(name, false))
            : URI.createFileURI(PageFiles.FOLDER.resolve(name).toString());
    return engine.check(name, uri, text);
  }

  /** A text to check and how many lines the harness put before the example's own. */
  private record Text(String full, int added) {}

  private Text text(RulePage page, Example example) {
    String head = page.head(example, engine.forms());
    return new Text(head + example.text(), (int) head.lines().count());
  }
}
