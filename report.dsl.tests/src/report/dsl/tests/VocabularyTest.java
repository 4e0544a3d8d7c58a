package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import report.dsl.model.HeaderKey;
import report.dsl.rules.Rules;

/** One word for one thing, in the README, on the pages of the rules and in every message. */
class VocabularyTest {

  /** Other words for 错误, 警告, 提示, 规则 and 修改办法. */
  private static final Pattern OTHER_WORDS = Pattern.compile("差错|提醒|告警|检查项|所附的改法");

  /** 提示 is the lightest of the three and nothing else, such as any message. */
  private static final Pattern VAGUE = Pattern.compile("(?<![、和是“（]|// )提示");

  private static final Path ROOT = Project.root();

  private static List<String> words(String text, Pattern wrong) {
    return wrong.matcher(text).results().map(r -> r.group()).toList();
  }

  /** All that users read, by its place: documents whole, of sources only the texts in quotes. */
  private static Map<String, String> read() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (String document : List.of("README.md", "examples/README.md")) {
      texts.put(document, Files.readString(ROOT.resolve(document)));
    }
    for (String folder : List.of("", "src", "webview", "walkthrough", "snippets")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve("vscode-extension/" + folder), folder.isEmpty() ? 1 : 3)) {
        for (Path file : files.filter(f -> f.toString().matches(".*\\.(ts|md|json)")).toList()) {
          texts.put(file.toString(), Files.readString(file));
        }
      }
    }
    for (Path source : Project.sources()) {
      List<String> quoted = new ArrayList<>();
      Pattern.compile("\"([^\"\\n]*)\"")
          .matcher(Files.readString(source))
          .results()
          .forEach(text -> quoted.add(text.group(1)));
      texts.put(source.toString(), String.join("\n", quoted));
    }
    for (String code : Rules.codes()) {
      texts.put(code, CommandRun.of("explain", code).out());
    }
    return texts;
  }

  @Test
  void noOtherWordIsUsed() throws IOException {
    read().forEach((place, text) -> assertEquals(List.of(), words(text, OTHER_WORDS), place));
  }

  @Test
  void pagesNameTheThreeWeightsAsTheCommandDoes() {
    for (String code : Rules.codes()) {
      String page = CommandRun.of("explain", code).out();
      assertEquals(List.of(), words(page, VAGUE), code);
      assertFalse(page.contains("// error") || page.contains("// warning"), code);
      assertFalse(page.matches("(?s).*（([EWI]、)*[EWI]）.*"), code);
    }
  }

  @Test
  void theReadmeNamesThemAndTheSummaryDoesToo() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    assertTrue(readme.contains("错误、警告、提示"), "the three in one place");
    String sum = CommandRun.of("check", ROOT.resolve("examples")).out();
    assertTrue(sum.matches("(?s).*：错误\\d+处，警告\\d+处，提示\\d+处。\n"), sum);
  }

  @Test
  void theReadmeSaysWhatEveryHeaderKeyTakes() throws IOException {
    List<String> expected =
        Arrays.stream(HeaderKey.values())
            .map(
                key ->
                    "| `%s` | %s | %s |"
                        .formatted(key.word(), key.isRequired() ? "必填" : "", key.meaning()))
            .toList();
    List<String> lines = Files.readAllLines(ROOT.resolve("README.md"));
    int first = lines.indexOf(expected.get(0));
    assertTrue(first > 0, "README.md should hold:\n" + String.join("\n", expected));
    assertEquals(expected, lines.subList(first, first + expected.size()));
  }
}
