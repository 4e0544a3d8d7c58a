package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import report.dsl.forms.FormSpec;
import report.dsl.forms.Names;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.model.FiledSection;
import report.dsl.model.Filing;
import report.dsl.model.Source;
import report.dsl.prose.Figure;
import report.dsl.prose.Statements;

/**
 * A preface that announces another number of parts than the report has. Only the announced number
 * counts; the names are never split, as a title itself has 、 in it.
 */
final class TextParts implements Rule<Subject> {

  private static final List<String> MEASURES = List.of("部分", "个部分", "项内容");
  private static final String NUMERALS = "零一二三四五六七八九十";
  private static final int TITLES_NAMED = 2;

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Filing filing = subject.filing();
    long own = filing.sections().stream().filter(TextParts::isPart).count();
    long due = filing.form().sections().stream().filter(section -> !section.untitled()).count();
    for (Statements.Text text : subject.statements().texts()) {
      text.figures().stream()
          .filter(figure -> MEASURES.contains(figure.measure()) && figure.value().isPresent())
          .filter(figure -> figure.kind() != Figure.Kind.BOUND)
          .filter(figure -> differs(figure, own) && differs(figure, due))
          .filter(figure -> namesTitles(text.sentence(figure), filing.form()))
          .map(figure -> wrong(figure, own, filing.source()))
          .forEach(found);
    }
  }

  private static boolean isPart(FiledSection section) {
    return !section.title().isEmpty() && section.spec().filter(SectionSpec::untitled).isEmpty();
  }

  private static boolean differs(Figure figure, long count) {
    return figure.value().orElseThrow().longValue() != count;
  }

  private static boolean namesTitles(String sentence, FormSpec form) {
    return form.sections().stream()
            .map(section -> Names.withoutNumber(Names.key(section.title())))
            .filter(Names.key(sentence)::contains)
            .count()
        >= TITLES_NAMED;
  }

  private Finding wrong(Figure figure, long own, Source source) {
    Span span = figure.span();
    String message =
        "这里写“%s%s”，而本年报有%d个部分，应当一致。".formatted(source.text(span), figure.measure(), own);
    boolean chinese = figure.kind() != Figure.Kind.DIGITS && own < NUMERALS.length();
    String number = chinese ? NUMERALS.substring((int) own, (int) own + 1) : Long.toString(own);
    return finding(span, message).fixedBy(List.of(new Fix("改为" + number, new Edit(span, number))));
  }
}
