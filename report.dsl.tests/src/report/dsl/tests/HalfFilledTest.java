package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import report.dsl.Engine.Checked;
import report.dsl.drafting.BlankReport;
import report.dsl.drafting.BodyAndYear;
import report.dsl.ledger.Tally;
import report.dsl.rules.Finding;
import report.dsl.rules.Fix;
import report.dsl.rules.Subject;

/** A table is filled in row by row; what is right so far is never called wrong on the way. */
class HalfFilledTest {

  private static final String EMPTY =
      BlankReport.text(
          TestEngine.get().forms().inForce().spec(), new BodyAndYear("云岭县民政局", "2025"));

  private static String with(String... rows) {
    String text = EMPTY;
    for (String row : rows) {
      String name = row.split("\\|")[1].strip();
      text =
          Pattern.compile("(?m)^\\| " + name + " .*$")
              .matcher(text)
              .replaceFirst(Matcher.quoteReplacement(row));
    }
    return text;
  }

  private static Checked check(String text) {
    return TestEngine.get().check("a.report", URI.createURI("example:/a.report"), text);
  }

  private static List<String> codes(Checked checked) {
    return checked.findings().stream().map(Finding::code).distinct().sorted().toList();
  }

  private static String balance(Checked checked) {
    Subject subject = checked.subject().orElseThrow();
    return Tally.of(subject.filing(), subject.ledger()).balance();
  }

  private static final String[] DONE = {
    "| 新收 | 10 | 2 | 0 | 0 | 0 | 0 | 12 |",
    "| 上年结转 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |",
    "| 予以公开 | 8 | 1 | 0 | 0 | 0 | 0 | 9 |",
    "| 部分公开 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |"
  };

  @Test
  void aNumberWhoseTotalIsStillBlankIsNoFault() {
    Checked checked = check(with(DONE[0], DONE[1], "| 予以公开 | 8 | | | | | | |"));
    assertEquals(List.of("blank-cell", "empty-section"), codes(checked));
    assertEquals("未齐", balance(checked));
  }

  @Test
  void whatIsCarriedOverAloneSaysNothingOfTheRest() {
    Checked checked = check(with(DONE[1]));
    assertEquals(List.of("blank-cell", "empty-section"), codes(checked));
    assertEquals("未齐", balance(checked));
    assertTrue(
        checked.findings().stream().noneMatch(finding -> finding.message().contains("应为")),
        "nothing says what a blank should be");
  }

  @Test
  void aRowMayBeAllZeroAsLongAsOthersCanMakeUpForIt() {
    Checked checked = check(with(DONE));
    Finding row = at(checked, "「1.属于国家秘密」");
    assertEquals("「1.属于国家秘密」一行7格都没有填写，没有的填0。", row.message());
    assertTrue(at(checked, "「（七）总计」").message().contains("不能都是0"));
  }

  @Test
  void aTotalThatIsWrongOfWhatIsThereIsTold() {
    Checked checked = check(with("| 新收 | 10 | 2 | 0 | 0 | 0 | 0 | 13 |"));
    assertTrue(codes(checked).contains("identity"));
    assertEquals("不平", balance(checked));
  }

  @Test
  void zerosLeaveOutTheTotalsOfWhatIsThereAndWhatBalancesThem() {
    Fix zeros =
        at(check(with(DONE)), "「1.属于国家秘密」").fixes().stream()
            .filter(fix -> fix.title().startsWith("本表"))
            .findFirst()
            .orElseThrow();
    assertEquals("本表空白的141格填0，另有6格不能是0，留着", zeros.title());
    Checked filled = check(zeros.applyTo(with(DONE)));
    assertEquals("「（七）总计」行7格都填0或者没有填写，按勾稽关系依次应为10、1、0、0、0、0、11。", at(filled, "「（七）总计」").message());
    assertEquals("按勾稽关系填写自然人1、商业企业1、总计2", at(filled, "「四、").fixes().get(0).title());
    assertEquals("未齐", balance(filled));
  }

  private static Finding at(Checked checked, String start) {
    return checked.findings().stream()
        .filter(finding -> finding.message().startsWith(start))
        .reduce((one, other) -> other)
        .orElseThrow();
  }

  @Test
  void rowByRowNoTypedNumberIsAccused() {
    for (int done = 0; done <= DONE.length; done++) {
      String[] rows = Stream.of(DONE).limit(done).toArray(String[]::new);
      assertEquals(List.of("blank-cell", "empty-section"), codes(check(with(rows))), "row " + done);
    }
  }
}
