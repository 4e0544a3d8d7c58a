package report.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.model.Block;
import report.dsl.model.Filing;
import report.dsl.model.Source;

/** Text before the first heading: nobody knows what it belongs to. */
final class UnheadedText implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    new StrayHeaders(subject.filing())
        .others().stream()
            .findFirst()
            .ifPresent(first -> found.accept(unheaded(subject.filing(), first)));
  }

  private Finding unheaded(Filing filing, Block first) {
    Optional<SectionSpec> preface =
        filing.form().sections().stream().filter(SectionSpec::untitled).findFirst();
    String belongs = preface.map(spec -> "应当放在标题“# " + spec.title() + "”之下").orElse("应当放在标题之下");
    Span line = firstLine(filing.source(), first.span());
    return finding(line, "这段文字在第一个标题之前，" + belongs + "。")
        .fixedBy(preface.stream().flatMap(spec -> head(filing, spec, first).stream()).toList());
  }

  /**
   * Puts the preface's heading before the text, unless the report has one already; text above the
   * last header line goes below it, since header lines stand before any heading.
   */
  private static List<Fix> head(Filing filing, SectionSpec preface, Block first) {
    if (new Outline(filing).filed(preface).isPresent()) {
      return List.of();
    }
    Source source = filing.source();
    int header = filing.headers().stream().mapToInt(it -> it.valueSpan().end()).max().orElse(0);
    List<Block> above =
        new StrayHeaders(filing)
            .others().stream().filter(block -> block.span().offset() < header).toList();
    int place =
        above.isEmpty()
            ? Layout.withComments(source, first.span().offset())
            : Layout.nextLine(source, header);
    String blank = source.lineEnd().repeat(2);
    StringBuilder text = new StringBuilder("# " + new Draft(filing).name(preface.title()));
    above.forEach(block -> text.append(blank).append(source.text(block.span())));
    List<Edit> edits = new ArrayList<>();
    above.forEach(block -> edits.add(Layout.removeLine(source, block.span())));
    edits.add(Layout.insertBlock(source, place, text.toString()));
    return List.of(new Fix("补上标题" + Words.quote(preface.title()), edits));
  }

  private static Span firstLine(Source source, Span span) {
    int end = source.lineSpan(source.line(span.offset())).end();
    return new Span(span.offset(), Math.min(end, span.end()) - span.offset());
  }
}
