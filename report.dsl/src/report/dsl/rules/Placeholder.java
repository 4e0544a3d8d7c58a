package report.dsl.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
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
      String value = filing.source().text(header.valueSpan());
      check(value, Passage.plain(value), header.valueSpan(), found);
    }
    subject.passages().forEach(p -> check(p.text(), p.plain(), p.span(), found));
  }

  private void check(String text, String plain, Span line, Consumer<Finding> found) {
    List<Span> places = new ArrayList<>();
    Set<String> written = new LinkedHashSet<>();
    Optional<MatchResult> left = Wording.in("待填").find(plain, 0);
    while (left.isPresent()) {
      int start = left.get().start();
      places.add(new Span(line.offset() + start, left.get().end() - start));
      written.add(text.substring(start, left.get().end()));
      left = Wording.in("待填").find(plain, left.get().end());
    }
    if (!places.isEmpty()) {
      String message =
          "这一行有%d处没有填写：%s，应当换成实际的内容。"
              .formatted(places.size(), Words.list(List.copyOf(written), "种"));
      found.accept(finding(places.get(0), message));
    }
  }
}
