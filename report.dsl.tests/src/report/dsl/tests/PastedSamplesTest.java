package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.dsl.Engine;
import report.dsl.forms.Span;
import report.dsl.model.Cell;
import report.dsl.model.FiledSection;
import report.dsl.model.Filing;
import report.dsl.paste.PasteReader;
import report.dsl.paste.Pasted;
import report.dsl.rules.Finding;
import report.dsl.rules.Fix;

/**
 * The tables of four published reports, pasted raw under their headings, become checked tables that
 * hold exactly the numbers which the examples of these reports hold.
 */
class PastedSamplesTest {

  private static final Set<String> SHAPE =
      Set.of(
          "unknown-table",
          "unknown-row",
          "unknown-column",
          "group-row",
          "missing-table",
          "missing-row",
          "missing-column",
          "duplicate-row",
          "duplicate-table",
          "unmarked-row",
          "extra-cells");

  private final Engine engine = TestEngine.get();

  private Engine.Checked check(String text) {
    return engine.check("粘贴.report", Project.uri("粘贴.report"), text);
  }

  private static String pasted(String sample) throws IOException {
    String folder = "report.dsl.tests/src/report/dsl/tests/paste/";
    String raw = Files.readString(Project.root().resolve(folder + sample + ".txt"));
    String example = example(sample);
    return example.substring(0, example.indexOf("\n# ") + 1) + raw;
  }

  private static String example(String sample) throws IOException {
    return Files.readString(Project.root().resolve("examples/" + sample + ".report"));
  }

  /** Converts below each heading, the cursor on the third line of what was pasted. */
  private String convert(String text) {
    String converted = text;
    List<FiledSection> sections = check(text).filing().orElseThrow().sections();
    for (int i = sections.size() - 1; i >= 0; i--) {
      Filing filing = check(converted).filing().orElseThrow();
      FiledSection section = filing.sections().get(i);
      if (section.spec().filter(spec -> !spec.tables().isEmpty()).isPresent()) {
        int line = filing.source().line(section.titleSpan().end()) + 3;
        Span cursor = new Span(filing.source().lineSpan(line).offset(), 0);
        Pasted pasted = PasteReader.read(filing, cursor).orElseThrow();
        assertEquals(0, pasted.left(), pasted.text());
        converted =
            converted.substring(0, pasted.span().offset())
                + pasted.text()
                + converted.substring(pasted.span().end());
      }
    }
    return converted;
  }

  private static Map<String, String> cells(Filing filing) {
    Map<String, String> cells = new LinkedHashMap<>();
    filing
        .tables()
        .flatMap(table -> table.cells())
        .forEach(cell -> cell.address().ifPresent(a -> cells.put(a.toString(), cell.text())));
    return cells;
  }

  @ParameterizedTest
  @CsvSource({"清凉峰镇-2021,200", "衡南县文旅广体局-2020,198", "镇巴县政府办-2024,200"})
  void everyNumberIsInItsCell(String sample, int count) throws IOException {
    Engine.Checked converted = check(convert(pasted(sample)));
    Map<String, String> found = cells(converted.filing().orElseThrow());
    assertEquals(count, found.size());
    assertEquals(cells(check(example(sample)).filing().orElseThrow()), found);
    assertEquals(List.of(), shapeless(converted));
  }

  private static List<Finding> shapeless(Engine.Checked checked) {
    return checked.findings().stream().filter(f -> SHAPE.contains(f.code())).toList();
  }

  /** The labels that the site had overwritten by 0 are found by their place, which is said. */
  @Test
  void lostLabelsAreFoundByTheirPlace() throws IOException {
    String converted = convert(pasted("清凉峰镇-2021"));
    assertTrue(
        converted.contains(
            "| 结转下年     |      0 |        0 |        0 |            0 |            0 |    0 |    0"
                + " |\n"
                + "// 粘贴的内容里有19行的名称缺损，按位置放入：国家秘密、法律禁止、三安全一稳定、第三方权益、内部事务、过程性信息等，请核对。"),
        converted);
  }

  /**
   * Four rows and a table were published with cells too few. Nobody knows which are missing: the
   * rows stay short, every number in its order, and {@code short-row} asks.
   */
  @Test
  void shortRowsStayShort() throws IOException {
    Engine.Checked converted = check(convert(pasted("长兴县-2020")));
    Filing example = check(example("长兴县-2020")).filing().orElseThrow();
    assertEquals(List.of(), shapeless(converted));
    assertEquals(numbersByRow(example), numbersByRow(converted.filing().orElseThrow()));
    Map<String, String> found = cells(converted.filing().orElseThrow());
    Map<String, String> rest = cells(example);
    List<String> left = new ArrayList<>(rest.keySet());
    left.removeAll(found.keySet());
    assertEquals(2 + 4 * 7 + 5, left.size(), "cells of the short rows");
    rest.keySet().retainAll(found.keySet());
    assertEquals(rest, found);
    List<Finding> shortRows =
        converted.findings().stream().filter(f -> f.code().equals("short-row")).toList();
    assertEquals(6, shortRows.size());
  }

  /** The gaps that balance are offered: those that the example was given by hand are among them. */
  @Test
  void theGapsOfTheExampleAreOffered() throws IOException {
    String text = convert(pasted("长兴县-2020"));
    Map<String, String> example = cells(check(example("长兴县-2020")).filing().orElseThrow());
    for (String row : List.of("申请.新收.", "申请.予以公开.", "申请.办理总计.", "复议诉讼.复议后起诉.")) {
      Finding finding =
          check(text).findings().stream()
              .filter(f -> f.code().equals("short-row"))
              .filter(
                  f -> row.contains("." + text.substring(f.span().offset(), f.span().end()) + "."))
              .findFirst()
              .orElseThrow();
      assertTrue(
          finding.fixes().stream()
              .map(fix -> row(fix, text, row))
              .anyMatch(row(example, row)::equals),
          row + finding.fixes());
    }
  }

  private List<String> row(Fix fix, String text, String row) {
    return row(cells(check(fix.applyTo(text)).filing().orElseThrow()), row);
  }

  private static List<String> row(Map<String, String> cells, String row) {
    return cells.entrySet().stream()
        .filter(cell -> cell.getKey().startsWith(row))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static Map<String, List<String>> numbersByRow(Filing filing) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    filing
        .tables()
        .forEach(
            table ->
                table
                    .rows()
                    .forEach(
                        row ->
                            rows.put(
                                table.spec().name() + "." + row.spec().orElseThrow().name(),
                                row.cells().stream()
                                    .map(Cell::text)
                                    .filter(text -> !text.isEmpty())
                                    .toList())));
    return rows;
  }
}
