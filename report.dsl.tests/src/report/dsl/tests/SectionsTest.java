package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import report.dsl.rules.Finding;

/** What is said of whole sections as bodies word them, by {@code prose/sections.txt}. */
class SectionsTest {

  private static final Set<String> RULES =
      Set.of(
          "missing-aspect",
          "missing-results",
          "missing-period",
          "wrong-period",
          "stale-year",
          "text-parts");

  private static final String GOVERNMENT = "政府";

  private static final Map<String, String> SECTIONS =
      Map.of(
          "引言", "统计期限为2024年1月1日至2024年12月31日。",
          "一", "主动公开320条，依申请公开23件，加强信息管理、平台建设、监督保障，开展考核、评议，没有追究责任的情形。",
          "五", "存在的问题是人员不足，将加强培训。",
          "六", "没有收取信息处理费。");

  private static final String REPORT =
      """
      年报 2021版

      单位: %s
      年度: 2024

      # 引言

      %s

      # 一、总体情况

      %s

      # 二、主动公开政府信息情况

      # 三、收到和处理政府信息公开申请情况

      # 四、政府信息公开行政复议、行政诉讼情况

      # 五、存在的主要问题及改进情况

      %s

      # 六、其他需要报告的事项

      %s
      """;

  @TestFactory
  Stream<DynamicTest> everySectionIsJudgedAsItSays() throws IOException {
    String file = "report.dsl.tests/src/report/dsl/tests/prose/sections.txt";
    return Files.readString(Project.root().resolve(file))
        .lines()
        .filter(line -> !line.startsWith("//"))
        .map(line -> line.split(" ", 3))
        .map(line -> DynamicTest.dynamicTest(line[2], () -> assertJudged(line)));
  }

  private static void assertJudged(String[] line) {
    boolean government = line[0].startsWith(GOVERNMENT);
    String section = government ? line[0].substring(GOVERNMENT.length()) : line[0];
    String text = line[2].replace("⏎", "\n\n");
    Object[] words =
        Stream.concat(
                Stream.of(government ? "示例省人民政府" : "示例市交通运输局"),
                Stream.of("引言", "一", "五", "六")
                    .map(other -> other.equals(section) ? text : SECTIONS.get(other)))
            .toArray();
    assertEquals(
        line[1].equals("-") ? List.of() : List.of(line[1]), codes(REPORT.formatted(words)));
  }

  private static List<String> codes(String text) {
    return TestEngine.get().check("章.report", Project.uri("章.report"), text).findings().stream()
        .map(Finding::code)
        .filter(RULES::contains)
        .collect(Collectors.toList());
  }
}
