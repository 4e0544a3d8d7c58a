package report.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.dsl.forms.Names;
import report.dsl.forms.Severity;
import report.dsl.model.Filing;
import report.dsl.model.Header;
import report.dsl.model.HeaderKey;

/** A title of one's own that departs from the form's: body, year, name of the document. */
final class TitleForm implements Rule<Subject> {

  private static final Pattern YEAR = Pattern.compile("\\d{4}(?=年)");

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public Remedy remedy(Finding finding) {
    return Remedy.CERTAIN;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Filing filing = subject.filing();
    if (filing.header(HeaderKey.BODY).isPresent() && filing.year().isPresent()) {
      filing
          .header(HeaderKey.TITLE)
          .filter(title -> !Names.key(title.value()).equals(Names.key(expected(filing))))
          .ifPresent(title -> found.accept(departs(filing, title)));
    }
  }

  private Finding departs(Filing filing, Header title) {
    String expected = expected(filing);
    String message =
        "标题%s，应当写作%s。"
            .formatted(String.join("，", faults(filing, title.value())), Words.quote(expected));
    return finding(title.valueSpan(), message)
        .fixedBy("改为" + Words.quote(expected), title.valueSpan(), expected);
  }

  private static List<String> faults(Filing filing, String title) {
    List<String> faults = new ArrayList<>();
    String body = filing.value(HeaderKey.BODY);
    String year = filing.value(HeaderKey.YEAR);
    String name = filing.form().title();
    if (!Names.key(title).startsWith(Names.key(body))) {
      faults.add("没有以单位%s开头".formatted(Words.quote(body)));
    }
    Matcher written = YEAR.matcher(Names.key(title));
    if (written.find() && !written.group().equals(year)) {
      faults.add("写的是%s年，年度是%s".formatted(written.group(), year));
    } else if (!Names.key(title).contains(year)) {
      faults.add("没有写年份%s".formatted(year));
    }
    if (!Names.key(title).endsWith(Names.key(name))) {
      faults.add("没有以%s结尾".formatted(Words.quote(name)));
    }
    return faults.isEmpty() ? List.of("与表式规定的写法不同") : faults;
  }

  /**
   * The form's title with this body and year, in the report's script; the body as it is written.
   */
  private static String expected(Filing filing) {
    String gap = "\u0000";
    Map<String, String> values =
        Map.of(HeaderKey.BODY.word(), gap, HeaderKey.YEAR.word(), filing.value(HeaderKey.YEAR));
    String headline = new Draft(filing).name(filing.form().headline(values));
    return headline.replace(gap, filing.value(HeaderKey.BODY));
  }
}
