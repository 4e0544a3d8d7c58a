package report.dsl.rules;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import report.dsl.forms.Severity;
import report.dsl.model.Filing;
import report.dsl.model.Header;
import report.dsl.model.HeaderKey;

/** A header line whose key means nothing, or that comes a second time. */
final class UnknownHeader implements Rule<Subject> {

  private static final String KEYS =
      Arrays.stream(HeaderKey.values()).map(HeaderKey::word).collect(Collectors.joining("、"));

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Filing filing = subject.filing();
    Headers headers = new Headers(filing);
    StrayHeaders stray = new StrayHeaders(filing);
    stray.keys().entrySet().stream()
        .filter(line -> !line.getKey().isRequired() || headers.isWritten(line.getKey()))
        .map(
            line ->
                finding(line.getValue(), StrayHeaders.lacks(line.getKey()))
                    .fixedBy(List.of(stray.colon(line.getKey()))))
        .forEach(found);
    Map<HeaderKey, Header> first = new EnumMap<>(HeaderKey.class);
    for (Header header : filing.headers()) {
      Optional<HeaderKey> meant = headers.meant(header);
      if (header.key().isEmpty() && meant.filter(HeaderKey::isRequired).isEmpty()) {
        found.accept(unknown(header, meant));
      }
      header
          .key()
          .flatMap(key -> Optional.ofNullable(first.putIfAbsent(key, header)))
          .ifPresent(earlier -> found.accept(twice(filing, earlier, header)));
    }
  }

  private Finding unknown(Header header, Optional<HeaderKey> meant) {
    String message =
        "文头没有%s这一项%s。"
            .formatted(
                Words.quote(header.word()),
                meant.map(key -> "，可能是" + Words.quote(key.word())).orElse("，可以写的有：" + KEYS));
    Finding finding = finding(header.keySpan(), message);
    return meant
        .map(key -> finding.fixedBy("改为" + Words.quote(key.word()), header.keySpan(), key.word()))
        .orElse(finding);
  }

  private Finding twice(Filing filing, Header first, Header second) {
    String word = Words.quote(first.word());
    return finding(second.keySpan(), "%s写了两次，以前一次为准。".formatted(word))
        .with(List.of(new Finding.Related(first.keySpan(), "前一次")))
        .fixedBy(List.of(new Fix("删去这一行", Layout.removeLine(filing.source(), second.span()))));
  }
}
