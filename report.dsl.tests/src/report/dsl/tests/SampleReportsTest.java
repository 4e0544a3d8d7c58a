package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import report.dsl.Engine;
import report.dsl.forms.Severity;
import report.dsl.model.Amount;
import report.dsl.model.Filing;
import report.dsl.rules.Finding;
import report.dsl.rules.Rules;
import report.dsl.tests.SampleReports.Sample;

/**
 * The reports that the benchmarks measure are what they claim to be, else the figures say nothing.
 */
class SampleReportsTest {

  private static final int MANY = 120;

  private final Engine engine = TestEngine.get();
  private final SampleReports samples = new SampleReports(engine.forms(), 7);

  @Test
  void areTheSameForTheSameSeedOnly() {
    SampleReports others = new SampleReports(engine.forms(), 8);
    assertEquals(samples.at(5), new SampleReports(engine.forms(), 7).at(5));
    assertNotEquals(samples.at(5).text(), others.at(5).text());
  }

  @Test
  void areOfFullSize() {
    all().filter(sample -> sample.defect().isEmpty()).forEach(this::assertFullSize);
  }

  private void assertFullSize(Sample sample) {
    Filing filing = check(sample).filing().orElseThrow();
    long cells = filing.form().tables().mapToLong(table -> table.cellCount()).sum();
    assertEquals(cells, filing.tables().flatMap(table -> table.cells()).count());
    long filled =
        filing
            .tables()
            .flatMap(table -> table.cells())
            .filter(cell -> cell.amount() instanceof Amount.Number n && n.value().signum() != 0)
            .count();
    assertTrue(filled >= 40 && filled <= 110, sample.path() + " has " + filled + " cells not 0");
    int prose = filing.prose().mapToInt(paragraph -> paragraph.span().length()).sum();
    assertTrue(prose >= 1500 && prose <= 4500, sample.path() + " has prose of " + prose);
  }

  @Test
  void haveAPlaceOfTheirOwn() {
    Set<String> paths = new HashSet<>();
    all().forEach(sample -> assertTrue(paths.add(sample.path()), sample.path()));
  }

  @Test
  void everyFourthHasADefectThatItsRuleFinds() {
    assertEquals(MANY / 4, all().filter(sample -> sample.defect().isPresent()).count());
    all().forEach(this::assertFound);
  }

  private void assertFound(Sample sample) {
    List<Finding> errors =
        check(sample).findings().stream().filter(f -> f.severity() == Severity.E).toList();
    List<String> codes = errors.stream().map(Finding::code).toList();
    String expected = sample.defect().map(SampleDefect::rule).orElse("none");
    boolean found =
        sample.defect().isEmpty()
            ? errors.isEmpty()
            : codes.contains(expected) || !Rules.codes().contains(expected);
    assertTrue(found, () -> sample.path() + ": " + expected + " in " + errors);
  }

  private Engine.Checked check(Sample sample) {
    return engine.check(sample.path(), Project.uri(sample.path()), sample.text());
  }

  private Stream<Sample> all() {
    return IntStream.range(0, MANY).mapToObj(samples::at);
  }
}
