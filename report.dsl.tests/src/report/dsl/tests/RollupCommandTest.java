package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.dsl.Engine;
import report.dsl.model.Address;
import report.dsl.rules.Subject;

/** {@code report rollup}: members' numbers added up to a report, and to data. */
class RollupCommandTest {

  @TempDir Path folder;

  private final Engine engine = TestEngine.get();
  private final Map<String, BigDecimal> sums = new HashMap<>();
  private Path members;

  /** Of the samples every sixth is of one year. */
  @BeforeEach
  void write() throws IOException {
    members = Files.createDirectories(folder.resolve("部门"));
    SampleReports samples = new SampleReports(engine.forms(), 7);
    for (int i = 5; i < 30; i += 6) {
      String text = samples.at(i, Optional.empty()).text();
      Files.writeString(members.resolve(i + ".report"), text);
      numbers(text).forEach((cell, value) -> sums.merge(cell, value, BigDecimal::add));
    }
  }

  /** All numbers of a report by address, those it computes too. */
  private Map<String, BigDecimal> numbers(String text) {
    Map<String, BigDecimal> numbers = new HashMap<>();
    Subject report =
        engine.check("甲.report", URI.createURI("memory:/甲.report"), text).subject().orElseThrow();
    report
        .filing()
        .form()
        .tables()
        .flatMap(Address::all)
        .forEach(
            cell ->
                report
                    .ledger()
                    .entry(cell)
                    .ifPresent(e -> numbers.put(cell.toString(), e.value().stripTrailingZeros())));
    return numbers;
  }

  @Test
  void everyCellIsTheSumOfTheMembers() {
    CommandRun run = CommandRun.of("rollup", members, "--body", "示例县", "--year", "2024");
    assertEquals("", run.err());
    assertEquals(0, run.exit());
    Map<String, BigDecimal> rolled = numbers(run.out());
    assertSums(rolled);
  }

  private void assertSums(Map<String, BigDecimal> rolled) {
    assertEquals(200, rolled.size());
    rolled.forEach((cell, n) -> assertEquals(0, sums.get(cell).compareTo(n), cell + " is " + n));
  }

  @Test
  void whatItPrintsIsAReportThatAgreesWithItsMembers() throws IOException {
    Path county = folder.resolve("县.report");
    String header = "年报 2021版\n\n单位: 示例县\n年度: 2024\n级别: 县\n汇总: 部门/*.report\n";
    Files.writeString(county, header);
    CommandRun run = CommandRun.of("rollup", county, "--write", folder.resolve("新.report"));
    assertEquals(0, run.exit(), run.err());
    assertEquals("已写出“" + folder.resolve("新.report") + "”，汇总了5份年报。\n", run.out());
    String text = Files.readString(folder.resolve("新.report"));
    assertTrue(text.contains("\n级别: 县\n") && text.contains("\n汇总: 部门/*.report\n"), text);
    CommandRun check = CommandRun.of("check", folder.resolve("新.report"), "--format", "gnu");
    assertTrue(!check.out().contains("member-"), check.out());
    CommandRun again = CommandRun.of("rollup", county, "--write", folder.resolve("新.report"));
    assertEquals(2, again.exit());
    assertTrue(again.err().contains("没有覆盖它；请用 --write 另取一个文件名"), again.err());
    assertEquals(text, Files.readString(folder.resolve("新.report")));
  }

  @Test
  void theDataHaveEveryMembersNumbers() {
    CommandRun run =
        CommandRun.of("rollup", members, "--body", "示例县", "--year", "2024", "--format", "json");
    JsonObject data = JsonParser.parseString(run.out()).getAsJsonObject();
    assertEquals(5, data.getAsJsonArray("members").size());
    data.getAsJsonObject("cells")
        .entrySet()
        .forEach(
            cell -> {
              JsonObject value = cell.getValue().getAsJsonObject();
              double sum = 0;
              for (var number : value.getAsJsonArray("members")) {
                sum += number.getAsDouble();
              }
              assertEquals(value.get("sum").getAsDouble(), sum, 1e-6, cell.getKey());
              assertTrue(value.get("certain").getAsBoolean());
            });
  }

  @Test
  void theReportThatIsToBeCheckedMayLieAmongItsMembers() throws IOException {
    Files.writeString(members.resolve("县.report"), "年报 2021版\n\n单位: 示例县\n年度: 2024\n汇总: *.report\n");
    CommandRun run = CommandRun.of("rollup", members, "--body", "示例县", "--year", "2024");
    assertEquals("「示例县」的汇总年报自己不计入。\n", run.err());
    assertEquals(0, run.exit());
    assertSums(numbers(run.out()));
  }

  @Test
  void aFormThatAllMembersUseIsTheSumsToo() throws IOException {
    String own = "表式 某省\n\n扩展: 2021版\n\n# 二、主动公开政府信息情况\n\n| 公报 | 期数 |\n| 县公报 | 期 |\n";
    Files.writeString(members.resolve("某省.form"), own + "勾稽 每格 汇总: 本格 = 成员.本格 W\n");
    for (int i = 5; i < 30; i += 6) {
      Path member = members.resolve(i + ".report");
      String table = "\n| 公报 | 期数 |\n| 县公报 | " + i + " |\n\n# 三、";
      String text = Files.readString(member).replace("\n# 三、", table);
      Files.writeString(member, text.replace("年报 2021版", "年报 某省"));
    }
    String[] arguments = {"rollup", members.toString(), "--body", "示例县", "--year", "2024"};
    CommandRun run = CommandRun.of((Object[]) arguments);
    assertEquals("各成员用的都是“某省”，请把“某省.form”复制到汇总的年报旁边。\n", run.err());
    assertEquals(0, run.exit());
    assertTrue(run.out().startsWith("年报 某省\n"), run.out());
    assertTrue(run.out().contains("\n| 县公报 |   85 |\n"), run.out());
    Path last = members.resolve("29.report");
    Files.writeString(last, Files.readString(last).replace("年报 某省", "年报 2021版"));
    CommandRun mixed = CommandRun.of((Object[]) arguments);
    assertEquals(1, mixed.exit());
    assertTrue(mixed.out().startsWith("年报 2021版\n"), mixed.out());
    assertTrue(mixed.err().contains("用的不是“2021版”，只有名称和含义都相同的格相加。"), mixed.err());
  }

  @Test
  void whatDoesNotCountIsSaid() throws IOException {
    Files.copy(members.resolve("5.report"), members.resolve("6.report"));
    Path old = members.resolve("7.report");
    Files.writeString(old, "年报 2021版\n\n单位: 旧局\n年度: 2023\n");
    Path county = members.resolve("县.report");
    Files.writeString(county, "年报 2021版\n\n单位: 示例县\n年度: 2024\n汇总: *.report\n");
    CommandRun run = CommandRun.of("rollup", members, "--body", "示例县", "--year", "2024");
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("「旧局2023年度」不是2024年度的年报，没有汇总。"), run.err());
    assertTrue(run.err().contains("还有同一年度的另一份年报，只汇总了第一份。"), run.err());
    assertTrue(run.err().contains("「示例县」的汇总年报自己不计入。"), run.err());
    assertSums(numbers(run.out()));
  }

  @Test
  void aFaultyMemberIsNamedAndItsCellsToo() throws IOException {
    String text = Files.readString(members.resolve("5.report"));
    Files.writeString(
        members.resolve("5.report"), text.replaceFirst("(\\| 行政处罚 *\\| *)\\d+", "$1"));
    CommandRun run = CommandRun.of("rollup", members, "--body", "示例县", "--year", "2024");
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("的年报有错误，和可能因此不对。"), run.err());
    assertTrue(run.err().contains("1格的和里有成员没有数或者有错误，应当核实：「行政处罚·"), run.err());
  }

  @Test
  void whatNoMemberSaysStaysBlank() throws IOException {
    Path alone = Files.createDirectories(folder.resolve("一"));
    String text = Files.readString(members.resolve("5.report"));
    Files.writeString(alone.resolve("5.report"), text.replaceFirst("(\\| 行政处罚 *\\| *)\\d+", "$1"));
    CommandRun run = CommandRun.of("rollup", alone, "--body", "示例县", "--year", "2024");
    assertTrue(run.out().contains("// 1格没有填写，成员没有数，或者不能由各成员相加：「行政处罚·"), run.out());
    assertTrue(run.out().matches("(?s).*\\| 行政处罚 *\\| *\\|.*"), run.out());
  }

  @Test
  void wrongUseIsExplained() throws IOException {
    assertMistake("还要用“--body”“--year”写明汇总到哪个单位", "rollup", members);
    assertMistake("没有写「汇总」", "rollup", members.resolve("5.report"));
    assertMistake("没有可以汇总的2023年度的年报", "rollup", members, "--body", "县", "--year", "2023");
    assertMistake("没有“无”这个文件或文件夹", "rollup", "无", "--body", "县", "--year", "2023");
    Files.writeString(members.resolve("坏.report"), "\uFFFF\0");
    CommandRun run = CommandRun.of("rollup", members, "--body", "示例县", "--year", "2024");
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("坏.report”是二进制文件"), run.err());
    assertSums(numbers(run.out()));
  }

  private static void assertMistake(String sentence, Object... arguments) {
    CommandRun run = CommandRun.of(arguments);
    assertEquals(2, run.exit());
    assertTrue(run.err().contains(sentence), run.err());
    assertEquals("", run.out());
  }
}
