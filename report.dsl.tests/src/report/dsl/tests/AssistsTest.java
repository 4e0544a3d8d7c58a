package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import report.dsl.Engine;
import report.dsl.assists.Assists;
import report.dsl.forms.Span;
import report.dsl.rules.Edit;
import report.dsl.rules.Fix;

/** What can be done where nothing is wrong; the cursor stands at {@code ‸}. */
class AssistsTest {

  private static final int ROUNDS = 20;

  private static Engine.Checked check(String text) {
    return TestEngine.get().check("助手.report", Project.uri("助手.report"), text);
  }

  private static List<Fix> at(String marked) {
    Span cursor = new Span(marked.indexOf('‸'), 0);
    return Assists.at(check(marked.replace("‸", "")).subject().orElseThrow(), cursor);
  }

  private static List<String> titles(String marked) {
    return at(marked).stream().map(Fix::title).toList();
  }

  /** A total that is wrong shows both numbers; one over a blank is not offered at all. */
  @Test
  void aTotalThatDiffersSaysSo() {
    String sound = Samples.sound();
    assertEquals(
        List.of("改为用“=”计算，写作=118（现为117）", "本表6格与勾稽关系相符的总计都改为用“=”计算", "本表24格用“=”计算的总计都改为直接填写"),
        titles(sound.replace("| =118 |", "|  ‸117 |")));
    assertEquals(
        List.of("本表6格与勾稽关系相符的总计都改为用“=”计算", "本表24格用“=”计算的总计都改为直接填写"),
        titles(
            sound.replace(
                "|     86 |       17 |        1 |            2 |            9 |    3 | =118 |",
                "|     86 |       17 |        1 |            2 |            9 |      |  ‸117 |")));
  }

  /** There and back again is the same report, to the byte. */
  @Test
  void typingAllTotalsAndComputingThemAgainChangesNothing() {
    String text = Samples.sound().replace("| 复议诉讼   |", "| 复议‸诉讼   |");
    Fix typed = at(text).get(0);
    assertEquals("本表3格用“=”计算的总计都改为直接填写", typed.title());
    String without = typed.applyTo(Samples.sound());
    assertFalse(without.substring(without.indexOf("| 复议诉讼")).contains("="));
    int corner = without.indexOf("| 复议诉讼") + 3;
    Fix computed = at(without.substring(0, corner) + "‸" + without.substring(corner)).get(0);
    assertEquals(Samples.sound(), computed.applyTo(without));
  }

  /** Zero is in a hundred cells: only those that the words speak of are offered, five at most. */
  @Test
  void aZeroIsBoundOnlyWhereTheWordsSpeakOfIt() {
    String sound = Samples.sound();
    List<String> spoken = titles(sound.replace("\n## （三）", "\n重复申请‸0件。\n\n## （三）"));
    assertEquals(5, spoken.size());
    assertTrue(spoken.get(0).startsWith("改为{重复申请."), spoken.toString());
    assertEquals(List.of(), titles(sound.replace("\n## （三）", "\n整改‸0个。\n\n## （三）")));
    assertEquals(List.of(), titles(sound.replace("\n## （三）", "\n占118‸%。\n\n## （三）")));
  }

  /** A traditional report is bound in its own script. */
  @Test
  void referencesKeepTheScript() throws IOException {
    String text = Files.readString(Project.root().resolve("examples/衡南县文旅广体局-2020.report"));
    List<String> titles = titles(text.replace("# 五、", "政府集中采購項目12‸個。\n\n# 五、"));
    assertEquals(List.of("改为{政府集中採購.採購項目數量}，取「政府集中采购·采购项目数量」"), titles);
  }

  /** Whatever the text and wherever the cursor: edits lie in the text and never overlap. */
  @Test
  void noTextMakesAnAssistStumble() throws IOException {
    long seed = Long.getLong("seed", new Random().nextLong());
    Random random = new Random(seed);
    Mutants mutants = new Mutants(seed);
    try (var files = Files.list(Project.root().resolve("examples"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".report")).sorted().toList()) {
        String text = Files.readString(file);
        for (int round = 0; round < ROUNDS; round++) {
          String mutant = mutants.mutate(text);
          Engine.Checked checked = check(mutant);
          int from = random.nextInt(mutant.length() + 1);
          int length = random.nextBoolean() ? 0 : random.nextInt(mutant.length() - from + 1);
          checked
              .subject()
              .map(subject -> Assists.at(subject, new Span(from, length)))
              .orElse(List.of())
              .forEach(fix -> assertSound(fix, mutant, seed));
        }
      }
    }
  }

  private static void assertSound(Fix fix, String text, long seed) {
    int end = 0;
    for (Edit edit : fix.edits()) {
      assertTrue(edit.span().offset() >= end, fix.title() + " -Dseed=" + seed);
      end = edit.span().end();
    }
    assertTrue(end <= text.length(), fix.title() + " -Dseed=" + seed);
    assertTrue(check(fix.applyTo(text)).filing().isPresent(), fix.title() + " -Dseed=" + seed);
  }
}
