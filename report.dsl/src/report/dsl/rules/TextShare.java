package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.model.Source;
import report.dsl.prose.Share;

/** A percentage in a sentence that its own numbers do not give (共…件，其中…件，占…%). */
final class TextShare implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    subject.statements().shares().stream()
        .filter(share -> share.isKnown() && !share.holds())
        .map(share -> wrong(share, subject.filing().source()))
        .forEach(found);
  }

  private Finding wrong(Share share, Source source) {
    Span span = share.percent().span();
    String due = share.percent().written(share.due());
    String message =
        "这里写“%s”，而%s÷%s是%s。"
            .formatted(
                source.text(span),
                Quantities.plain(share.part().value().orElseThrow()),
                Quantities.plain(share.whole().value().orElseThrow()),
                due);
    return finding(span, message).choosing(List.of(new Fix("改为" + due, new Edit(span, due))));
  }
}
