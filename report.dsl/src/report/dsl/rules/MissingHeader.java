package report.dsl.rules;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.model.Filing;
import report.dsl.model.Header;
import report.dsl.model.HeaderKey;

/** The first line {@code 年报 …} or a header line that every report must have is not there. */
final class MissingHeader implements Rule<Subject> {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Filing filing = subject.filing();
    Headers headers = new Headers(filing);
    StrayHeaders stray = new StrayHeaders(filing);
    List<HeaderKey> absent =
        Arrays.stream(HeaderKey.values())
            .filter(HeaderKey::isRequired)
            .filter(key -> !headers.isWritten(key) && !stray.keys().containsKey(key))
            .toList();
    List<HeaderKey> misspelt =
        absent.stream().filter(key -> headers.misspelt(key).isPresent()).toList();
    List<HeaderKey> lost = absent.stream().filter(key -> !misspelt.contains(key)).toList();
    stray
        .formLine()
        .map(line -> finding(line.span(), stray.late()).fixedBy(List.of(stray.moveUp())))
        .ifPresent(found);
    stray.keys().keySet().stream()
        .filter(key -> key.isRequired() && !headers.isWritten(key))
        .forEach(
            key ->
                found.accept(
                    finding(stray.keys().get(key), StrayHeaders.lacks(key))
                        .fixedBy(List.of(stray.colon(key)))));
    if (!lost.isEmpty() || !filing.formLine().marked() && stray.formLine().isEmpty()) {
      found.accept(absent(headers, filing, lost));
    }
    misspelt.forEach(key -> found.accept(misspelt(key, headers.misspelt(key).orElseThrow())));
    filing.headers().stream()
        .filter(header -> header.value().isEmpty())
        .forEach(
            h -> h.key().filter(HeaderKey::isRequired).ifPresent(k -> found.accept(empty(h, k))));
    filing
        .header(HeaderKey.YEAR)
        .filter(year -> filing.year().isEmpty())
        .ifPresent(year -> found.accept(noYear(year)));
  }

  private Finding absent(Headers headers, Filing filing, List<HeaderKey> keys) {
    boolean marked = filing.formLine().marked();
    String names = Words.list(keys.stream().map(HeaderKey::word).toList(), "行");
    String first = "第一行应当写明表式，例如“年报 %s”。".formatted(filing.form().name());
    String rest = "文头缺少%s，每份年报都要写明。".formatted(names);
    Span place = marked ? filing.formLine().span() : new Span(0, 0);
    return finding(place, (marked ? "" : first) + (keys.isEmpty() ? "" : rest))
        .fixedBy(List.of(headers.add(keys)));
  }

  private Finding misspelt(HeaderKey key, Header header) {
    String word = Words.quote(key.word());
    String message = "文头缺少%s，这一行写的是%s。".formatted(word, Words.quote(header.word()));
    return finding(header.keySpan(), message).fixedBy("改为" + word, header.keySpan(), key.word());
  }

  private Finding empty(Header header, HeaderKey key) {
    String message = "%s没有填写，应当写明%s。".formatted(Words.quote(key.word()), key.meaning());
    return finding(header.keySpan(), message);
  }

  private Finding noYear(Header year) {
    String message = "「年度」应当是四位数字的年份，现在写的是“%s”。".formatted(year.value());
    Matcher digits = YEAR.matcher(Normalizer.normalize(year.value(), Normalizer.Form.NFKC));
    Finding finding = finding(year.valueSpan(), message);
    return digits.find()
        ? finding.fixedBy("改为" + digits.group(), year.valueSpan(), digits.group())
        : finding;
  }
}
