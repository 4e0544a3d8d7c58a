package report.dsl.rules;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.model.Filing;
import report.dsl.model.Header;
import report.dsl.model.HeaderKey;

/**
 * Another place's body of the same kind where the report names its own: text copied from its
 * report.
 */
final class OtherBody implements Rule<Subject> {

  private static final String PLACE_ENDS = "省市县区旗州盟镇乡";
  private static final int LONGEST_PLACE = 10;
  private static final int LONGEST_TITLE = 80;

  /** Longer ones are no names, and would be told with every finding. */
  private static final int LONGEST_NAME = 100;

  private static final Pattern NAME =
      Pattern.compile("(.*(?:[省县区旗州盟镇]|市(?![场政容民])|(?<!城)乡(?!村)))(.*)");

  /**
   * A body by its place and its kind, such as 司法局.
   *
   * @param place 示例县
   * @param kind empty when the place alone is its name
   */
  private record Body(String place, String kind) {}

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Filing filing = subject.filing();
    Matcher name = NAME.matcher(Passage.plain(filing.value(HeaderKey.BODY)));
    boolean known = filing.value(HeaderKey.BODY).length() <= LONGEST_NAME && name.matches();
    if (known && name.group(1).length() > 1) {
      Body own = new Body(name.group(1), name.group(2));
      filing.header(HeaderKey.SIGNED).ifPresent(signed -> check(own, signed, filing, found));
      subject.passages().stream()
          .filter(passage -> passage.plain().contains(own.kind()))
          .forEach(passage -> check(own, passage, filing, found));
    }
  }

  private void check(Body own, Header signed, Filing filing, Consumer<Finding> found) {
    String text = Passage.plain(signed.value());
    other(own, text, text.length())
        .filter(start -> start == 0)
        .ifPresent(start -> found.accept(finding(signed.valueSpan(), signed.value(), filing)));
  }

  private void check(Body own, Passage passage, Filing filing, Consumer<Finding> found) {
    String plain = passage.plain();
    Optional<MatchResult> self = Wording.in("自称").find(plain, 0);
    while (self.isPresent()) {
      int end =
          self.get().start()
              + (self.get().group().startsWith(own.kind()) ? own.kind().length() : 0);
      Optional<Integer> start = other(own, plain, end);
      if (start.isPresent() && !isInTitle(plain, start.get())) {
        Span span = new Span(passage.span().offset() + start.get(), end - start.get());
        found.accept(finding(span, filing.source().text(span), filing));
      }
      self = Wording.in("自称").find(plain, self.get().end());
    }
  }

  private Finding finding(Span span, String other, Filing filing) {
    String body = filing.value(HeaderKey.BODY);
    String message = "这里写的是%s，本报告的单位是%s。".formatted(Words.quote(other), Words.quote(body));
    return finding(span, message).fixedBy("改为" + Words.quote(body), span, body);
  }

  /** Where the name of another body of this kind begins that ends there. */
  private static Optional<Integer> other(Body own, String text, int end) {
    int at = end - own.kind().length();
    if (at < 2 || !text.startsWith(own.kind(), at) || !endsAlike(own, text, at)) {
      return Optional.empty();
    }
    int start = at - 1;
    while (start > 0 && at - start < LONGEST_PLACE && isName(text.charAt(start - 1))) {
      start--;
    }
    String place = text.substring(start, at);
    boolean same = place.endsWith(own.place()) || own.place().endsWith(place);
    return place.length() < 3 || same ? Optional.empty() : Optional.of(start);
  }

  private static boolean endsAlike(Body own, String text, int at) {
    char end = own.place().charAt(own.place().length() - 1);
    return PLACE_ENDS.indexOf(end) >= 0 && text.charAt(at - 1) == end;
  }

  private static boolean isName(char c) {
    return Character.isIdeographic(c) && !Wording.of("虚字").matcher(String.valueOf(c)).matches();
  }

  /** Whether it is part of the title of a document, 《…》. */
  private static boolean isInTitle(String text, int at) {
    String before = text.substring(Math.max(0, at - LONGEST_TITLE), at);
    return before.lastIndexOf('《') > before.lastIndexOf('》');
  }
}
