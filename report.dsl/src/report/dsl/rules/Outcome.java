package report.dsl.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import report.dsl.forms.Severity;
import report.dsl.model.Filing;
import report.dsl.model.Suppression;

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

  /** Takes all findings of the report, the suppressed ones too. */
  Outcome(Filing filing, List<Finding> findings) {
    this.filing = filing;
    this.findings = List.copyOf(findings);
    this.byAim =
        filing.suppressions().isEmpty()
            ? Map.of()
            : findings.stream().collect(Collectors.groupingBy(this::aim));
  }

  /** The report. */
  Filing filing() {
    return filing;
  }

  /** The findings that no suppression takes away. */
  List<Finding> kept() {
    if (filing.suppressions().isEmpty()) {
      return findings;
    }
    Set<Aim> suppressed =
        filing.suppressions().stream()
            .filter(suppression -> !suppression.reason().isEmpty())
            .map(Outcome::aim)
            .collect(Collectors.toSet());
    return findings.stream()
        .filter(f -> f.severity() == Severity.E || !suppressed.contains(aim(f)))
        .toList();
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
