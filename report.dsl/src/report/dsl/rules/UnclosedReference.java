package report.dsl.rules;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.dsl.forms.FormSpec;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.model.Address;
import report.dsl.model.Prose.Bound;
import report.dsl.model.Prose.Words;
import report.dsl.model.Source;

/** Text like a bound number that lacks its brace, or has one too many or of full width. */
final class UnclosedReference implements Rule<Subject> {

  private static final Pattern OPENED =
      Pattern.compile("(?<!\\\\)[{｛]([\\p{L}\\p{N}.．、（）()|｜%+/÷-]{2,40})([}｝]?)");

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public Remedy remedy(Finding finding) {
    return Remedy.CERTAIN;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    subject
        .filing()
        .prose()
        .flatMap(prose -> prose.inlines().stream())
        .filter(Words.class::isInstance)
        .filter(words -> ((Words) words).text().chars().anyMatch(c -> c == '{' || c == '｛'))
        .forEach(words -> check(words.span(), subject, found));
    Source source = subject.filing().source();
    References.of(subject.filing()).forEach(bound -> doubled(bound, source, found));
  }

  private void doubled(Bound bound, Source source, Consumer<Finding> found) {
    Span line = source.lineSpan(source.line(bound.span().offset()));
    int start = bound.span().offset();
    int end = bound.span().end();
    while (start > line.offset() && source.text().charAt(start - 1) == '{') {
      start--;
    }
    boolean escaped = start > line.offset() && source.text().charAt(start - 1) == '\\';
    while (end < line.end() && source.text().charAt(end) == '}') {
      end++;
    }
    Span span = new Span(start, end - start);
    if (!escaped && span.length() > bound.span().length()) {
      String whole = source.text(bound.span());
      String message = "“%s”多写了大括号，多出的会照原样刊出；应当写成“%s”。".formatted(source.text(span), whole);
      found.accept(finding(span, message).fixedBy("改为" + whole, span, whole));
    }
  }

  private void check(Span words, Subject subject, Consumer<Finding> found) {
    Matcher matcher = OPENED.matcher(subject.filing().source().text(words));
    while (matcher.find()) {
      Span opened = new Span(words.offset() + matcher.start(), matcher.end() - matcher.start());
      boolean shut = !matcher.group(2).isEmpty();
      address(matcher.group(1), shut, subject.filing().form())
          .ifPresent(
              address -> {
                Span span = shut ? opened : new Span(opened.offset(), address.length() + 1);
                String written = subject.filing().source().text(span);
                int cells = Address.resolve(address, subject.filing().form()).size();
                found.accept(unclosed(span, written, address, cells));
              });
    }
  }

  private Finding unclosed(Span span, String written, String address, int cells) {
    String whole = "{" + address + "}";
    String what = "“%s”像是取表中的数，但大括号不完整或者不是半角，会照原样刊出；".formatted(written);
    return cells == 1
        ? finding(span, what + "应当写成“%s”。".formatted(whole)).fixedBy("改为" + whole, span, whole)
        : finding(span, what + "“%s”有%d格，应当写明是哪一格。".formatted(address, cells));
  }

  /** The longest beginning of the text that is an address; the whole or nothing when it is shut. */
  private static Optional<String> address(String text, boolean shut, FormSpec form) {
    for (int end = text.length(); end >= (shut ? text.length() : 2); end--) {
      String address = text.substring(0, end);
      if (!Address.resolve(address, form).isEmpty()) {
        return Optional.of(address);
      }
    }
    return Optional.empty();
  }
}
