package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import report.dsl.Engine;
import report.dsl.rules.Finding;
import report.dsl.rules.Fix;

/** Sentences as reports have them: what is found in each, and that nothing is in most. */
class PassagesTest {

  private static final String PLACE = "\n## （三）政府信息管理";

  private record Passage(String text, List<String> expected) {}

  @TestFactory
  Stream<DynamicTest> passages() throws IOException {
    return read().stream()
        .map(
            passage ->
                DynamicTest.dynamicTest(
                    passage.text(),
                    () -> assertEquals(passage.expected(), shown(check(report(passage.text()))))));
  }

  @Test
  void mostAreClean() throws IOException {
    List<Passage> all = read();
    long clean = all.stream().filter(passage -> passage.expected().isEmpty()).count();
    assertTrue(all.size() >= 60 && clean * 2 > all.size(), clean + " of " + all.size());
  }

  /**
   * Each way out of each finding mends it and harms nothing else; but where the year was another's
   * the number may be too.
   */
  @TestFactory
  Stream<DynamicTest> fixes() throws IOException {
    return read().stream()
        .filter(passage -> !passage.expected().isEmpty())
        .filter(passage -> passage.expected().stream().noneMatch(f -> f.startsWith("stale-year")))
        .map(
            passage ->
                DynamicTest.dynamicTest(passage.text(), () -> assertFixesMend(passage.text())));
  }

  private static void assertFixesMend(String passage) {
    String text = report(passage);
    Engine.Checked checked = check(text);
    List<String> before = shown(checked);
    for (Finding finding : checked.findings()) {
      for (Fix fix : finding.fixes()) {
        List<String> left = new ArrayList<>(before);
        left.remove(shown(finding, checked));
        List<String> after = shown(check(fix.applyTo(text)));
        assertTrue(left.containsAll(after) && after.size() < before.size(), fix + ": " + after);
      }
    }
  }

  private static String report(String passage) {
    return Samples.sound().replace(PLACE, "\n## 补充\n\n" + passage + "\n" + PLACE);
  }

  private static Engine.Checked check(String text) {
    return TestEngine.get().check("文.report", Project.uri("文.report"), text);
  }

  private static List<String> shown(Engine.Checked checked) {
    return checked.findings().stream().map(f -> shown(f, checked)).toList();
  }

  private static String shown(Finding finding, Engine.Checked checked) {
    return finding.code() + ": " + checked.source().text(finding.span());
  }

  private static List<Passage> read() throws IOException {
    String all;
    try (var in = PassagesTest.class.getResourceAsStream("prose/passages.txt")) {
      all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<Passage> passages = new ArrayList<>();
    for (String block : all.split("\n\n+")) {
      List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
      if (!lines.isEmpty()) {
        passages.add(
            new Passage(
                lines.stream().filter(l -> !l.startsWith("→")).collect(Collectors.joining("\n")),
                lines.stream().filter(l -> l.startsWith("→")).map(l -> l.substring(2)).toList()));
      }
    }
    return passages;
  }
}
