package report.dsl.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import report.dsl.forms.Severity;

/** Advertising that somebody has put into the text of a web page; patterns in {@code Spam.txt}. */
final class Spam implements Rule<Subject> {

  private static final String EXCEPT = "除外 ";

  private static final List<String> LINES =
      Wording.text("Spam.txt")
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("//"))
          .toList();

  private static final Spotter SPAM =
      new Spotter(
          LINES.stream()
              .filter(line -> !line.startsWith(EXCEPT))
              .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE))
              .toList());

  private static final Pattern EXCEPTED =
      Pattern.compile(
          LINES.stream()
              .filter(line -> line.startsWith(EXCEPT))
              .map(line -> line.substring(EXCEPT.length()))
              .collect(Collectors.joining("|")));

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    subject.passages().forEach(passage -> check(passage, found));
  }

  /** One finding a sentence: an advertisement is one, however many of its words are known. */
  private void check(Passage passage, Consumer<Finding> found) {
    String plain = passage.plain();
    Optional<MatchResult> spam = SPAM.find(plain, 0);
    while (spam.isPresent()) {
      int end = passage.sentenceEnd(spam.get().end());
      if (!EXCEPTED.matcher(passage.sentence(spam.get().start())).find()) {
        String words = passage.text(spam.get());
        String message = "“%s”像是混入正文的广告，请与原文核对；网页可能被人改过。".formatted(words);
        found.accept(finding(passage.at(spam.get()), message));
      }
      spam = SPAM.find(plain, end);
    }
  }
}
