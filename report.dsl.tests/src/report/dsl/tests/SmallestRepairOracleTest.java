package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.dsl.Engine;
import report.dsl.forms.FormSpec;
import report.dsl.rules.Edit;
import report.dsl.rules.Finding;

/**
 * The smallest repair against brute force: every cell of tables 3 and 4 made wrong one at a time,
 * and seeded pairs of cells, on both official forms. Where the oracle knows just one smallest
 * repair it is the finding; where it knows several none is preferred; the reports' own text is what
 * is checked.
 */
class SmallestRepairOracleTest {

  private static final int PAIRS = 1_000;
  private static final List<String> COMPONENTS =
      List.of("申请", "复议诉讼.行政复议", "复议诉讼.直接起诉", "复议诉讼.复议后起诉");

  private final Engine engine = TestEngine.get();

  @ParameterizedTest
  @ValueSource(ints = {2019, 2021})
  void findsEveryCellMadeWrong(int year) {
    Random random = new Random(year);
    SoundNumbers sound = new SoundNumbers(form(year), random);
    assertEquals(0, findings(sound, year).size(), "the sound numbers balance");
    int unique = 0;
    for (String cell : List.copyOf(sound.values.keySet())) {
      int right = sound.values.get(cell);
      sound.values.put(cell, wrong(right, random));
      unique += assertAgrees(sound, year, Map.of(cell, right));
      sound.values.put(cell, right);
    }
    int cells = form(year).tableNames().find("申请").orElseThrow().cellCount();
    assertEquals(cells, unique, "every wrong cell of 申请 is found, every one of 复议诉讼 ties");
  }

  @ParameterizedTest
  @ValueSource(ints = {2019, 2021})
  void agreesOnPairsOfCells(int year) {
    long seed = 20_240_131L + year;
    System.out.println("SmallestRepairOracleTest seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < PAIRS; i++) {
      SoundNumbers sound = new SoundNumbers(form(year), random);
      List<String> cells = List.copyOf(sound.values.keySet());
      Map<String, Integer> planted = new TreeMap<>();
      while (planted.size() < 2) {
        String cell = cells.get(random.nextInt(cells.size()));
        planted.put(cell, sound.values.get(cell));
      }
      planted.forEach((cell, right) -> sound.values.put(cell, wrong(right, random)));
      assertAgrees(sound, year, planted);
    }
  }

  /** Half of −4 each is no way for a cell that holds 1, but −1 and −3 is one. */
  @Test
  void cellsThatShareTheirChangeUnevenlyAreARepairToo() throws IOException {
    String text = Files.readString(Project.root().resolve("examples/云岭县-2024.report"));
    int table = text.indexOf("| 新收 ");
    int end = text.indexOf("# 四、");
    String zeros = text.substring(table, end).replaceAll("\\b(?<!=)\\d+ \\|", "0 |");
    String wrong =
        zeros
            .replaceAll("=\\d+", "=")
            .replaceFirst("(\\| 上年结转 .*)=", "$10")
            .replaceFirst("(\\| 国家秘密 +\\| +)0", "$11")
            .replaceFirst("(\\| 法律禁止 +\\| +)0", "$13");
    List<Finding> findings = repairs(text.substring(0, table) + wrong + text.substring(end));
    assertEquals(List.of("identity"), findings.stream().map(Finding::code).toList());
    assertTrue(findings.get(0).message().contains("或者"), findings.get(0).message());
  }

  /** Compares with the oracle, part by part; returns how many parts had one smallest repair. */
  private int assertAgrees(SoundNumbers numbers, int year, Map<String, Integer> planted) {
    List<Finding> findings = new ArrayList<>(findings(numbers, year));
    int unique = 0;
    for (String component : COMPONENTS) {
      RepairOracle oracle = new RepairOracle(numbers.values, numbers.equations(component));
      if (oracle.balances()) {
        continue;
      }
      List<Map<String, Integer>> smallest = oracle.smallest();
      assertFalse(smallest.isEmpty(), "undoing what was planted is a repair: " + planted);
      List<Finding> here =
          findings.stream()
              .filter(f -> f.cells().get(0).toString().startsWith(component + "."))
              .toList();
      findings.removeAll(here);
      assertEquals(1, here.size(), planted + ": " + here);
      if (oracle.isUnique(smallest)) {
        assertEquals("smallest-repair", here.get(0).code(), planted.toString());
        assertEquals(smallest.get(0), proposed(here.get(0)), planted.toString());
        unique++;
      } else {
        assertEquals("identity", here.get(0).code(), planted + ": " + smallest);
        assertTrue(here.get(0).message().contains("或者"), here.get(0).message());
      }
    }
    assertEquals(List.of(), findings, "no finding where everything balances");
    return unique;
  }

  /** What the finding's fix writes into its cells. */
  private static Map<String, Integer> proposed(Finding finding) {
    Map<String, Integer> proposed = new TreeMap<>();
    List<String> values =
        finding.fixes().get(0).edits().stream().map(Edit::text).map(String::strip).toList();
    List<report.dsl.model.Address> cells =
        finding.cells().stream()
            .sorted(
                java.util.Comparator.<report.dsl.model.Address>comparingInt(a -> a.row().index())
                    .thenComparingInt(a -> a.column().index()))
            .toList();
    for (int i = 0; i < cells.size(); i++) {
      proposed.put(cells.get(i).toString(), Integer.valueOf(values.get(i)));
    }
    return proposed;
  }

  private static int wrong(int right, Random random) {
    int wrong = random.nextInt(25);
    return wrong == right ? wrong + 1 : wrong;
  }

  private List<Finding> findings(SoundNumbers numbers, int year) {
    return repairs(numbers.text(year));
  }

  private List<Finding> repairs(String text) {
    URI uri = URI.createURI("example:/x.report");
    return engine.check("x.report", uri, text).findings().stream()
        .filter(f -> Stream.of("identity", "smallest-repair").anyMatch(f.code()::equals))
        .toList();
  }

  private FormSpec form(int year) {
    return engine.forms().forYear(year).spec();
  }
}
