package report.dsl.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import report.dsl.forms.Names;
import report.dsl.forms.Severity;
import report.dsl.model.CreditCode;
import report.dsl.model.Header;
import report.dsl.model.HeaderKey;

/** A level that there is none of, or a credit code that is none. */
final class HeaderValue implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    subject
        .filing()
        .header(HeaderKey.LEVEL)
        .filter(header -> levels(subject).noneMatch(l -> same(l, header.value())))
        .ifPresent(header -> found.accept(level(header)));
    Optional<Header> code = subject.filing().header(HeaderKey.CODE);
    code.flatMap(header -> CreditCode.fault(header.value()))
        .map(fault -> "「代码」填写“%s”，%s；应当填写18位统一社会信用代码。".formatted(code.get().value(), fault))
        .ifPresent(message -> found.accept(finding(code.get().valueSpan(), message)));
  }

  private Finding level(Header header) {
    String message =
        "「级别」填写“%s”，应当是%s之一。".formatted(header.value(), String.join("、", HeaderKey.LEVELS));
    List<Fix> fixes =
        HeaderKey.LEVELS.stream()
            .filter(header.value()::contains)
            .map(level -> new Fix("改为" + level, new Edit(header.valueSpan(), level)))
            .toList();
    Finding finding = finding(header.valueSpan(), message);
    return fixes.size() == 1 ? finding.fixedBy(fixes) : finding.choosing(fixes);
  }

  /** Those of the law, and those that the report's own form speaks of. */
  private static Stream<String> levels(Subject subject) {
    return Stream.concat(
        HeaderKey.LEVELS.stream(),
        subject.filing().form().restrictions().stream().flatMap(r -> r.levels().stream()));
  }

  private static boolean same(String level, String value) {
    return Names.key(level).equals(Names.key(value));
  }
}
