package report.dsl.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.model.Filing;
import report.dsl.model.Header;

/** What a template leaves to be filled in and nobody has; one finding a line. */
final class Placeholder implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Filing filing = subject.filing();
    for (Header header : filing.headers()) {
      check(filing, header.valueSpan(), found);
    }
    Passage.of(filing).forEach(passage -> check(filing, passage.span(), found));
  }

  private void check(Filing filing, Span line, Consumer<Finding> found) {
    String text = filing.source().text(line);
    Matcher left = Wording.of("待填").matcher(Passage.plain(text));
    List<Span> places = new ArrayList<>();
    Set<String> written = new LinkedHashSet<>();
    while (left.find()) {
      places.add(new Span(line.offset() + left.start(), left.end() - left.start()));
      written.add(text.substring(left.start(), left.end()));
    }
    if (!places.isEmpty()) {
      String message =
          "这一行有%d处没有填写：%s，应当换成实际的内容。"
              .formatted(places.size(), Words.list(List.copyOf(written), "种"));
      found.accept(finding(places.get(0), message));
    }
  }
}
