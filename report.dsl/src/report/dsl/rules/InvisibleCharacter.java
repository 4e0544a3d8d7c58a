package report.dsl.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.model.Source;
import report.dsl.parser.Characters;

/**
 * Characters that nobody sees, that change the order of others, or that only one machine can show;
 * one finding a line, comments included.
 */
final class InvisibleCharacter implements Rule<Subject> {

  /** A text may begin with it. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public Remedy remedy(Finding finding) {
    return Remedy.MECHANICAL;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Source source = subject.filing().source();
    String text = source.text();
    int at = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      Optional<Invisible> kind = Invisible.of(c);
      if (kind.isEmpty() || kind.get().isBlank() && isTable(source, at)) {
        at += Character.charCount(c);
      } else {
        int end = source.lineSpan(source.line(at)).end();
        found.accept(finding(text, at, end));
        at = end;
      }
    }
  }

  /** Blanks of any width are what tables are laid out with. */
  private static boolean isTable(Source source, int offset) {
    int at = Layout.lineStart(source, offset);
    while (at < offset && Characters.isBlank(source.text().charAt(at))) {
      at++;
    }
    return Characters.isPipe(source.text().charAt(at));
  }

  private Finding finding(String text, int start, int end) {
    List<Edit> edits = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    Severity severity = Severity.I;
    int count = 0;
    int at = start;
    while (at < end) {
      int c = text.codePointAt(at);
      Span span = new Span(at, Character.charCount(c));
      Optional<Invisible> kind = Invisible.of(c);
      if (kind.isPresent()) {
        count++;
        names.add("%s（U+%04X）".formatted(kind.get().name(), c));
        severity = kind.get().severity() == Severity.W ? Severity.W : severity;
        kind.get().replacement().ifPresent(instead -> edits.add(new Edit(span, instead)));
      }
      at = span.end();
    }
    String message =
        "这一行有%d个看不见或者显示不出来的字符：%s。".formatted(count, Words.list(List.copyOf(names), "种"));
    Finding finding = finding(new Span(start, 1), message).weighing(severity);
    return edits.isEmpty() ? finding : finding.fixedBy(List.of(new Fix("删去，或者换成普通的空格", edits)));
  }
}
