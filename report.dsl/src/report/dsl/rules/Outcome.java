package report.dsl.rules;

import java.util.List;
import report.dsl.forms.Severity;
import report.dsl.model.Filing;
import report.dsl.model.Suppression;

/**
 * What the rules found in a report, for the rules about suppressions. A suppression takes effect on
 * findings of its rule that begin on its line, when it gives a reason; an error (E) is never
 * suppressed.
 *
 * @param findings all findings, the suppressed ones too
 */
record Outcome(Filing filing, List<Finding> findings) {

  Outcome {
    findings = List.copyOf(findings);
  }

  /** The findings that no suppression takes away. */
  List<Finding> kept() {
    if (filing.suppressions().isEmpty()) {
      return findings;
    }
    return findings.stream().filter(finding -> !isSuppressed(finding)).toList();
  }

  /** The findings that the suppression is about. */
  List<Finding> of(Suppression suppression) {
    return findings.stream().filter(finding -> isAbout(suppression, finding)).toList();
  }

  private boolean isSuppressed(Finding finding) {
    return finding.severity() != Severity.E
        && filing.suppressions().stream()
            .filter(suppression -> !suppression.reason().isEmpty())
            .anyMatch(suppression -> isAbout(suppression, finding));
  }

  private boolean isAbout(Suppression suppression, Finding finding) {
    return finding.code().equals(suppression.rule())
        && filing.source().line(finding.span().offset()) == suppression.line();
  }
}
