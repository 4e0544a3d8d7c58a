package report.dsl.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import report.dsl.forms.Severity;
import report.dsl.rules.Finding;
import report.dsl.rules.Rules;

/**
 * What is found in the five real reports, rule by rule, as a table that is kept: a rule that starts
 * to see less, or to see what is not there, changes a line of it.
 */
class SampleFaultsTest {

  private static final List<String> SAMPLES =
      List.of("长兴县-2020", "清凉峰镇-2021", "衡南县文旅广体局-2020", "个旧市-2020", "镇巴县政府办-2024");

  /** The example has the office's name back that advertising had replaced on the hacked page. */
  private static final String OFFICE = "《浙江省人民政府办公厅关于全面推进";

  private static final String AS_FOUND = "《365上分客服微信号_365现金app下载_bst365体育娱乐平台办公厅关于全面推进";

  @Test
  void theTableIsTheKeptOne() throws IOException {
    Map<String, Map<String, String>> found = new LinkedHashMap<>();
    for (String sample : SAMPLES) {
      found.put(sample, counts(sample));
    }
    String table =
        Stream.concat(
                Stream.of(
                    line("规则", SAMPLES), line("---", SAMPLES.stream().map(s -> "---").toList())),
                Rules.codes().stream()
                    .filter(code -> found.values().stream().anyMatch(c -> c.containsKey(code)))
                    .map(
                        code ->
                            line(
                                code,
                                SAMPLES.stream()
                                    .map(sample -> found.get(sample).getOrDefault(code, ""))
                                    .toList())))
            .collect(Collectors.joining());
    Golden.assertSame("samples.md", table);
  }

  private static String line(String first, List<String> cells) {
    return "| " + first + " | " + String.join(" | ", cells) + " |\n";
  }

  /** How many findings of each severity, by their rules: {@code E3 W1}. */
  private static Map<String, String> counts(String sample) throws IOException {
    String name = sample + ".report";
    String text =
        Files.readString(Project.root().resolve("examples").resolve(name))
            .replace(OFFICE, AS_FOUND);
    List<Finding> findings = TestEngine.get().check(name, Project.uri(name), text).findings();
    return findings.stream().collect(Collectors.groupingBy(Finding::code)).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> counts(entry.getValue())));
  }

  private static String counts(List<Finding> findings) {
    return Stream.of(Severity.values())
        .filter(severity -> findings.stream().anyMatch(f -> f.severity() == severity))
        .map(s -> s.name() + findings.stream().filter(f -> f.severity() == s).count())
        .collect(Collectors.joining(" "));
  }
}
