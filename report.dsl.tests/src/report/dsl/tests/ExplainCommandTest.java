package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import report.dsl.rules.Rules;

/** {@code report explain}: the page of every rule, readable on a terminal. */
class ExplainCommandTest {

  @Test
  void allRulesAreListedWithTheirTitles() {
    CommandRun run = CommandRun.of("explain");
    assertEquals(0, run.exit());
    assertEquals(Rules.codes(), run.lines().stream().map(line -> line.split(" ")[0]).toList());
    assertTrue(run.lines().stream().allMatch(line -> line.matches("\\S+ +\\S.*")), run.out());
  }

  @TestFactory
  Stream<DynamicTest> everyPageIsPlainText() {
    return Rules.codes().stream()
        .map(
            code ->
                DynamicTest.dynamicTest(
                    code,
                    () -> {
                      CommandRun run = CommandRun.of("explain", code);
                      assertEquals(0, run.exit());
                      assertTrue(run.out().startsWith(code + " "), run.out());
                      assertFalse(run.out().contains("```") || run.out().contains("**"), run.out());
                    }));
  }

  @Test
  void aRuleIsKnownByItsTitleToo() {
    Set<String> titles = new HashSet<>();
    for (String line : CommandRun.of("explain").lines()) {
      String[] rule = line.split(" +", 2);
      assertTrue(titles.add(rule[1]), "two rules are called " + rule[1]);
      assertEquals(CommandRun.of("explain", rule[0]), CommandRun.of("explain", rule[1]));
    }
    assertEquals(
        "没有“缺行”这条规则。是不是“缺少行”或“缺少列”？运行 report explain 看全部规则。\n",
        CommandRun.of("explain", "缺行").err());
  }

  @Test
  void aCodeThatIsNearlyRightIsGuessed() {
    CommandRun run = CommandRun.of("explain", "negativ-count");
    assertEquals("没有“negativ-count”这条规则。是不是“negative-count”？运行 report explain 看全部规则。\n", run.err());
    assertEquals(2, run.exit());
    assertEquals(2, CommandRun.of("explain", "../Rule").exit());
  }
}
