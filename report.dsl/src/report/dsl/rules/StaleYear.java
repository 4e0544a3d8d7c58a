package report.dsl.rules;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.model.Filing;
import report.dsl.model.HeaderKey;

/** Last year's number left in a sentence that tells of this year, as a copied report has it. */
final class StaleYear implements Rule<Subject> {

  private static final String SENTENCE =
      "(?:^|(?<=[。;!?:])) {0,4}(?:\\([一二三四五六七八九十]{1,3}\\)|[一二三四五六七八九十\\d]{1,3}[、.])? {0,4}"
          + "(?:在|截至|截止|截止到)?(%d)年(?:度|底|末|12月31日)?[, ]{0,2}(?:%s)";

  /** The report itself, named in its preface. */
  private static final String REPORT = "(%d)年度?政府信息公开(?:工作)?(?:年度)?(?:报告|年报)";

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Filing filing = subject.filing();
    if (filing.year().isPresent()) {
      int year = filing.year().get();
      Pattern sentence = Pattern.compile(SENTENCE.formatted(year - 1, own(filing)));
      Pattern report = Pattern.compile(REPORT.formatted(year - 1));
      subject.passages().stream()
          .filter(passage -> passage.plain().contains(String.valueOf(year - 1)))
          .forEach(
              passage -> {
                boolean preface =
                    passage.section().spec().filter(SectionSpec::untitled).isPresent();
                check(passage, preface ? report : sentence, year, found);
              });
    }
  }

  /** What tells of this year's work: its wordings, and the body itself, named with its place. */
  private static String own(Filing filing) {
    String body = Passage.plain(filing.value(HeaderKey.BODY));
    String place = body.replaceFirst("人民政府.*", "");
    String wordings = Wording.of("本年的事").pattern();
    return place.isEmpty() ? wordings : wordings + "|" + Pattern.quote(place);
  }

  private void check(Passage passage, Pattern pattern, int year, Consumer<Finding> found) {
    Matcher stale = pattern.matcher(passage.plain());
    while (stale.find()) {
      int start = stale.start(1);
      String told = passage.sentence(start);
      if (!told.contains(String.valueOf(year)) && !Wording.of("别年的事").matcher(told).find()) {
        Span number = new Span(passage.span().offset() + start, stale.end(1) - start);
        String message = "这里写的是%d年，本报告写%d年的情况；说的如果是本年度的事，应当改为%d年。".formatted(year - 1, year, year);
        found.accept(finding(number, message).fixedBy("改为" + year, number, "" + year));
      }
    }
  }
}
