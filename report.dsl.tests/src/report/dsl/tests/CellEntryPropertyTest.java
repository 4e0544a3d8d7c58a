package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.dsl.Engine.Checked;
import report.dsl.filling.CellEntry;
import report.dsl.model.Amount;
import report.dsl.model.AmountReader;
import report.dsl.model.Cell;
import report.dsl.model.FilledTable;
import report.dsl.parser.Characters;
import report.dsl.paste.Placed.Spot;
import report.dsl.rules.Fix;

/** Whatever is typed into whatever table: it is in its cell, and every other cell is as it was. */
class CellEntryPropertyTest {

  private static final String HEAD =
      """
      年报 2021版

      # 四、政府信息公开行政复议、行政诉讼情况

      | 复议诉讼 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
      """;
  private static final String[] CELLS = {
    "", " ", "   ", " 1 ", "12", " =3 ", "　7　", " a\\|b", "\t4", " 𠮷 ", " // ", "--- "
  };
  private static final String[] LABELS = {" 行政复议 ", "直接起诉", " ", "", "复议后起诉　", " 😀 "};
  private static final String[] ENDS = {"|", "", "| ", "  ", "| // 注", " // 注", "|//", "｜"};
  private static final String TYPED = "12=|｜\\/ #{}-.,件增　😀\"a";

  private final Random random = new Random(4);

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void anythingFitsIntoItsCell(String lineEnd) {
    for (int i = 0; i < 700; i++) {
      String report = report(lineEnd);
      Checked before = check(report);
      List<FilledTable> tables = before.filing().orElseThrow().tables().toList();
      if (!tables.isEmpty() && !tables.get(0).rows().isEmpty()) {
        FilledTable table = tables.get(0);
        Spot spot =
            new Spot(random.nextInt(table.rows().size()), random.nextInt(table.columns().size()));
        String typed = typed();
        CellEntry.Entered entered =
            CellEntry.put(before.subject().orElseThrow(), table, spot, typed);
        String after = new Fix("", entered.edits()).applyTo(report);
        List<List<String>> now =
            texts(check(after).filing().orElseThrow().tables().findFirst().orElseThrow());
        List<List<String>> expected = expected(table, spot, typed);
        List<String> row = spot.row() < now.size() ? now.get(spot.row()) : List.of();
        if (spot.column() < row.size() && isSame(row.get(spot.column()), typed)) {
          row.set(spot.column(), text(typed));
        }
        assertEquals(expected, now, "“%s” at %s in%n%s%n%s".formatted(typed, spot, report, after));
      }
    }
  }

  private String report(String lineEnd) {
    StringBuilder report = new StringBuilder(HEAD);
    for (int row = 0; row < 3; row++) {
      int cells = random.nextInt(8);
      boolean marked = cells < 2 || random.nextInt(6) > 0; // with fewer bars it would be prose
      report.append(marked ? "|" : "").append(pick(LABELS));
      for (int i = 0; i < cells; i++) {
        report.append('|').append(pick(CELLS));
      }
      report.append(pick(ENDS)).append('\n');
    }
    return report.toString().replace("\n", lineEnd);
  }

  private String typed() {
    StringBuilder typed = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      int at = random.nextInt(TYPED.length());
      boolean half = Character.isSurrogate(TYPED.charAt(at));
      typed.append(half ? "😀" : TYPED.substring(at, at + 1));
    }
    return typed.toString();
  }

  private String pick(String[] choice) {
    return choice[random.nextInt(choice.length)];
  }

  /** All cells as they were but for one; its row has all cells if it was short of that one. */
  private static List<List<String>> expected(FilledTable table, Spot spot, String typed) {
    List<List<String>> expected = texts(table);
    List<String> row = expected.get(spot.row());
    String text = text(typed);
    boolean lacking = row.size() <= spot.column();
    while (lacking && !text.isEmpty() && row.size() < table.columns().size()) {
      row.add("");
    }
    if (spot.column() < row.size()) {
      row.set(spot.column(), text);
    }
    return expected;
  }

  private static String text(String typed) {
    return Characters.trim(typed.replaceAll("\\s+", " "));
  }

  /** Numbers and formulas may be written otherwise than they were typed. */
  private static boolean isSame(String written, String typed) {
    Amount now = AmountReader.read(written, Optional.empty());
    Amount meant = AmountReader.read(text(typed), Optional.empty());
    return now instanceof Amount.Number one
            && meant instanceof Amount.Number other
            && one.value().compareTo(other.value()) == 0
        || now instanceof Amount.Computed && meant instanceof Amount.Computed;
  }

  private static List<List<String>> texts(FilledTable table) {
    List<List<String>> texts = new ArrayList<>();
    table
        .rows()
        .forEach(row -> texts.add(new ArrayList<>(row.cells().stream().map(Cell::text).toList())));
    return texts;
  }

  private static Checked check(String report) {
    return TestEngine.get().check("a.report", Project.uri("a.report"), report);
  }
}
