package report.dsl.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import report.dsl.forms.Severity;
import report.dsl.model.Filing;
import report.dsl.model.Suppression;
import report.dsl.rules.Verdict.Suppressed;

/**
 * What the rules found in a report, for the rules about suppressions. A suppression takes effect on
 * findings of its rule that begin on its line, when it gives a reason; an error (E) is never
 * suppressed.
 */
final class Outcome {

  private record Aim(String rule, int line) {}

  private final Filing filing;
  private final List<Finding> findings;
  private final Map<Aim, List<Finding>> byAim;
  private final Map<Aim, String> reasons;

  /** Takes all findings of the report, the suppressed ones too. */
  Outcome(Filing filing, List<Finding> findings) {
    this.filing = filing;
    this.findings = List.copyOf(findings);
    this.byAim =
        filing.suppressions().isEmpty()
            ? Map.of()
            : findings.stream().collect(Collectors.groupingBy(this::aim));
    this.reasons =
        filing.suppressions().stream()
            .filter(suppression -> !suppression.reason().isEmpty())
            .collect(Collectors.toMap(Outcome::aim, Suppression::reason, (one, other) -> one));
  }

  /** The report. */
  Filing filing() {
    return filing;
  }

  /** The findings that no suppression takes away. */
  List<Finding> kept() {
    return findings.stream().filter(finding -> reason(finding).isEmpty()).toList();
  }

  /** The others, with the reasons given. */
  List<Suppressed> suppressed() {
    return findings.stream()
        .flatMap(f -> reason(f).map(reason -> new Suppressed(f, reason)).stream())
        .toList();
  }

  private Optional<String> reason(Finding finding) {
    return reasons.isEmpty() || finding.severity() == Severity.E
        ? Optional.empty()
        : Optional.ofNullable(reasons.get(aim(finding)));
  }

  /** The findings that the suppression is about. */
  List<Finding> of(Suppression suppression) {
    return byAim.getOrDefault(aim(suppression), List.of());
  }

  private static Aim aim(Suppression suppression) {
    return new Aim(suppression.rule(), suppression.line());
  }

  private Aim aim(Finding finding) {
    return new Aim(finding.code(), filing.source().line(finding.span().offset()));
  }
}
