package report.dsl.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.model.Filing;
import report.dsl.model.LastYearMark;
import report.dsl.model.Prose;

/**
 * Sentences that came from last year's report and were not looked through; one finding a paragraph.
 */
final class CarriedSentence implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Filing filing = subject.filing();
    Map<Span, List<Span>> marks = new LinkedHashMap<>();
    filing
        .prose()
        .filter(prose -> prose.text().contains(LastYearMark.TEXT))
        .map(Prose::span)
        .forEach(span -> marks.put(span, marks(span, filing.source().text())));
    int all = marks.values().stream().mapToInt(List::size).sum();
    marks.forEach((span, own) -> found.accept(finding(span, own, all, filing)));
  }

  private Finding finding(Span paragraph, List<Span> marks, int all, Filing filing) {
    String rest = all == marks.size() ? "" : "，全文共%d句".formatted(all);
    String message =
        "这一段有%d句是从上年的年报带来的%s；核对或者改写以后，删去句前的“%s”。".formatted(marks.size(), rest, LastYearMark.TEXT);
    return finding(paragraph, message)
        .choosing(
            List.of(
                new Fix(
                    "这一段核对过了，删去“%s”".formatted(LastYearMark.TEXT),
                    marks.stream().map(mark -> new Edit(mark, "")).toList()),
                new Fix("删去这一段", Layout.removeLine(filing.source(), paragraph))));
  }

  private static List<Span> marks(Span paragraph, String text) {
    List<Span> marks = new ArrayList<>();
    int at = text.indexOf(LastYearMark.TEXT, paragraph.offset());
    while (at >= 0 && at < paragraph.end()) {
      marks.add(new Span(at, LastYearMark.TEXT.length()));
      at = text.indexOf(LastYearMark.TEXT, at + 1);
    }
    return marks;
  }
}
