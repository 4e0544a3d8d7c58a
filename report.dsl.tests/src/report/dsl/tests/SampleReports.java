package report.dsl.tests;

import java.util.Optional;
import java.util.Random;
import report.dsl.forms.FormLibrary;
import report.dsl.forms.FormSpec;

/**
 * Full-size reports as bodies write them, any number of them and always the same: every cell of
 * both official forms filled, some sixty of them not 0, two to four thousand characters of prose
 * with bound numbers. Every fourth report has a defect, of each kind in turn.
 */
public final class SampleReports {

  /** One report in so many has a defect; of real ones it is at least that many. */
  public static final int ONE_DEFECT_IN = 4;

  private static final int FIRST_YEAR = 2019;
  private static final int YEARS = 6;
  private static final int REPORTS_PER_FOLDER = 100;

  private final FormLibrary forms;
  private final long seed;

  /** Reports on the forms of that library; another seed makes other reports. */
  public SampleReports(FormLibrary forms, long seed) {
    this.forms = forms;
    this.seed = seed;
  }

  /**
   * A report.
   *
   * @param path a folder and a file name of its own, both Chinese
   * @param defect what is wrong with it; empty when nothing is
   */
  public record Sample(String path, String text, Optional<SampleDefect> defect) {}

  /** The report of that number, counted from 0. */
  public Sample at(int number) {
    Optional<SampleDefect> defect =
        number % ONE_DEFECT_IN == ONE_DEFECT_IN - 1
            ? Optional.of(
                SampleDefect.values()[number / ONE_DEFECT_IN % SampleDefect.values().length])
            : Optional.empty();
    return at(number, defect);
  }

  /** The report of that number with that defect or with none. */
  public Sample at(int number, Optional<SampleDefect> defect) {
    int year = FIRST_YEAR + number % YEARS;
    FormSpec form = forms.forYear(year).spec();
    String county = "某县%05d".formatted(number);
    SampleTables tables = new SampleTables(form, new Random(seed + number));
    SampleProse prose = new SampleProse(form, year, "某省某市" + county, new Random(seed - number));
    defect.ifPresent(d -> d.spoil(tables, prose, new Random(number)));
    String path = "某市%03d/%s-%d.report".formatted(number / REPORTS_PER_FOLDER, county, year);
    return new Sample(path, prose.report(tables), defect);
  }
}
