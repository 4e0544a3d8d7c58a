package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.model.FiledSection;
import report.dsl.model.Source;

/** A section of the form comes a second time. */
final class DuplicateSection implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Outline outline = new Outline(subject.filing());
    for (FiledSection section : subject.filing().sections()) {
      section
          .spec()
          .flatMap(outline::filed)
          .filter(first -> first != section)
          .ifPresent(first -> found.accept(duplicate(outline, first, section)));
    }
  }

  private Finding duplicate(Outline outline, FiledSection first, FiledSection second) {
    String title = Words.quote(first.spec().orElseThrow().title());
    return finding(second.titleSpan(), "%s出现了两次，只应当有一个。".formatted(title))
        .with(List.of(new Finding.Related(first.titleSpan(), "前一个" + title)))
        .fixedBy(List.of(new Fix("并入前一个" + title, join(outline, first, second))));
  }

  /** The second one's content and comments behind the first one's; its heading goes. */
  private static List<Edit> join(Outline outline, FiledSection first, FiledSection second) {
    Source source = outline.filing().source();
    Span region = outline.region(second);
    int place = outline.region(first).end();
    int heading = Layout.lineStart(source, second.titleSpan().offset());
    Edit cut = Layout.removeLine(source, second.titleSpan());
    String above = source.text(new Span(region.offset(), heading - region.offset()));
    String below = source.text(new Span(cut.span().end(), region.end() - cut.span().end()));
    String text = (above + below).strip();
    if (place == region.offset() || text.isEmpty()) {
      return List.of(cut);
    }
    return List.of(Layout.insertBlock(source, place, text), new Edit(region, ""));
  }
}
