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
                    passage.text(), () -> assertEquals(passage.expected(), found(passage.text()))));
  }

  @Test
  void mostAreClean() throws IOException {
    List<Passage> all = read();
    long clean = all.stream().filter(passage -> passage.expected().isEmpty()).count();
    assertTrue(all.size() >= 60 && clean * 2 > all.size(), clean + " of " + all.size());
  }

  private static List<String> found(String passage) throws IOException {
    String text = Samples.sound().replace(PLACE, "\n## 补充\n\n" + passage + "\n" + PLACE);
    Engine.Checked checked = TestEngine.get().check("文.report", Project.uri("文.report"), text);
    return checked.findings().stream().map(f -> found(f, checked)).toList();
  }

  private static String found(Finding finding, Engine.Checked checked) {
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
