package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.dsl.Engine;
import report.dsl.generator.Publication;
import report.dsl.model.Prose;
import report.dsl.rules.Finding;

/** What references print: cells, quantities, sums and ratios, rounded as reports do. */
class BoundNumbersTest {

  private static final String PLACE = "\n## （三）政府信息管理";

  @ParameterizedTest
  @CsvSource({
    "{新收.总计}, 118",
    "{新收.总计|万}, 118",
    "{行政许可}, 15268",
    "{行政许可|万}, 1.5万",
    "{行政许可｜万}, 1.5万",
    "{行政事业性收费}, 312.35",
    "{收到申请}, 126",
    "{ 收到申请 }, 126",
    "{新收.总计+上年结转.总计}, 126",
    "{新收.总计 ＋ 上年结转.总计 - 结转下年.总计}, 116",
    "{收到申请-结转下年.总计}, 116",
    "{不予公开}, 18",
    "{（三）不予公开.自然人}, 13",
    "{申请.无法提供.总计}, 26",
    "{行政诉讼}, 4",
    "{复议和诉讼}, 12",
    "{办结率|%}, 92.1%",
    "{新收.自然人/新收.总计|%}, 72.9%",
    "{新收.自然人 ÷ 新收.总计|％}, 72.9%",
    "{(予以公开.总计+部分公开.总计)/办理总计.总计|%}, 49.1%",
    "{新收.总计/(新收.总计)|%}, 100%",
    "{新收.总计 - 新收.总计}, 0"
  })
  void print(String reference, String printed) {
    Engine.Checked checked = check("数" + reference + "。");
    assertEquals(List.of(), checked.findings().stream().map(Finding::message).toList());
    Publication publication = Publication.of(checked.subject().orElseThrow(), false);
    Prose.Bound bound = paragraph(checked, "数").bounds().findFirst().orElseThrow();
    assertEquals(printed, publication.number(bound).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "{收到申情}, unknown-reference",
    "{收到申请|%}, reference-style",
    "{收到申请|十万}, reference-style",
    "{收到申请|}, reference-style",
    "{办结率}, reference-style",
    "{新收+上年结转.总计}, ambiguous-reference",
    "{新收.总计/国家秘密.总计|%}, undefined-reference",
    "{新收.总计/}, unknown-reference",
    "{(新收.总计}, unknown-reference",
    "{新收.总计/新收.总计/新收.总计|%}, unknown-reference",
    "{办结率+收到申请}, reference-style"
  })
  void saySoWhenTheyCannot(String reference, String rule) {
    List<String> found =
        check("数" + reference + "。").findings().stream().map(Finding::code).distinct().toList();
    assertEquals(List.of(rule), found);
  }

  /** Two bars in a line make a table, but not those of references. */
  @Test
  void barsOfReferencesMakeNoTable() {
    Engine.Checked checked = check("许可{行政许可|万}件，办结率{办结率|%}，比例{新收.自然人/新收.总计|%}。");
    assertEquals(3, paragraph(checked, "许可").bounds().count());
    assertEquals(List.of(), checked.findings());
  }

  private static Prose paragraph(Engine.Checked checked, String start) {
    return checked
        .filing()
        .orElseThrow()
        .prose()
        .filter(p -> p.text().startsWith(start))
        .collect(Collectors.toList())
        .get(0);
  }

  private static Engine.Checked check(String passage) {
    String text = Samples.sound().replace(PLACE, "\n## 补充\n\n" + passage + "\n" + PLACE);
    return TestEngine.get().check("数.report", Project.uri("数.report"), text);
  }
}
