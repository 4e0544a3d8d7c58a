package report.dsl.rules;

import java.util.List;

/**
 * What the rules say of a text, each in the order of the text.
 *
 * @param findings what counts
 * @param suppressed what would, had the report not given its reason for it
 */
public record Verdict(List<Finding> findings, List<Suppressed> suppressed) {

  /**
   * A warning or advice that the report has answered ({@code // 忽略 RULE: 理由}).
   *
   * @param reason as the report gives it
   */
  public record Suppressed(Finding finding, String reason) {}

  public Verdict {
    findings = List.copyOf(findings);
    suppressed = List.copyOf(suppressed);
  }
}
