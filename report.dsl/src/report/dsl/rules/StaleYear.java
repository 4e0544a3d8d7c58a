package report.dsl.rules;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.model.Filing;
import report.dsl.model.HeaderKey;

/**
 * Last year's number left in a sentence that tells of this year, or this year's in a plan for the
 * next, as a copied report has them.
 */
final class StaleYear implements Rule<Subject> {

  private static final String START =
      "(?:^|(?<=[。;!?:])) {0,4}(?:\\([一二三四五六七八九十]{1,3}\\)|[一二三四五六七八九十\\d]{1,3}[、.])? {0,4}";

  private static final String SENTENCE =
      START + "(?:在|截至|截止|截止到)?(%d)年(?:度|底|末|12月31日)?[, ]{0,2}(?:%s)";

  private static final String PLAN =
      START + "(?:(?:下一?步|今后),? {0,2})?(?:在)?(%d|%d)年度?[^。;!?:,]{0,6},?[^。;!?:,]{0,12}(?:%s)";

  /** The report itself, named in its preface. */
  private static final String REPORT = "(%d)年度?政府信息公开(?:工作)?(?:年度)?(?:报告|年报)";

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    subject.filing().year().ifPresent(year -> check(subject, year, found));
  }

  private void check(Subject subject, int year, Consumer<Finding> found) {
    String past = own(subject.filing());
    String future = Wording.of("打算").pattern();
    Pattern sentence = Pattern.compile(SENTENCE.formatted(year - 1, past));
    Pattern report = Pattern.compile(REPORT.formatted(year - 1));
    Pattern plan = Pattern.compile(PLAN.formatted(year - 1, year, future));
    Predicate<String> ofAnother =
        told -> told.contains(String.valueOf(year)) || Wording.in("别年的事").find(told, 0).isPresent();
    Predicate<String> ofTheNext = told -> told.contains(String.valueOf(year + 1));
    for (Passage passage : subject.passages()) {
      boolean preface = passage.section().spec().filter(SectionSpec::untitled).isPresent();
      boolean stale = passage.plain().contains(String.valueOf(year - 1));
      if (stale) {
        String message = "这里写的是%d年，本报告写%d年的情况；说的如果是本年度的事，应当改为%d年。".formatted(year - 1, year, year);
        boolean plans = plan.matcher(passage.plain()).find();
        Predicate<String> planned = told -> plans && plan.matcher(told).find();
        check(passage, preface ? report : sentence, ofAnother.or(planned), message, year, found);
      }
      if (!preface && (stale || passage.plain().contains(String.valueOf(year)))) {
        String message = "这里写的是%s年的打算，本报告写%d年的情况，打算应当是%d年的。".formatted("%s", year, year + 1);
        check(passage, plan, ofTheNext, message, year + 1, found);
      }
    }
  }

  /** What tells of this year's work: its wordings, and the body itself, named with its place. */
  private static String own(Filing filing) {
    String body = Passage.plain(filing.value(HeaderKey.BODY));
    String place = body.replaceFirst("人民政府.*", "");
    String wordings = Wording.of("本年的事").pattern();
    return place.isEmpty() ? wordings : wordings + "|" + Pattern.quote(place);
  }

  private void check(
      Passage passage,
      Pattern pattern,
      Predicate<String> otherwise,
      String message,
      int due,
      Consumer<Finding> found) {
    Matcher stale = pattern.matcher(passage.plain());
    while (stale.find()) {
      int start = stale.start(1);
      if (!otherwise.test(passage.sentence(start))) {
        Span number = new Span(passage.span().offset() + start, stale.end(1) - start);
        found.accept(
            finding(number, message.formatted(stale.group(1)))
                .fixedBy("改为" + due, number, "" + due));
      }
    }
  }
}
