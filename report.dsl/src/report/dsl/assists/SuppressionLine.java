package report.dsl.assists;

import java.util.Optional;
import report.dsl.forms.Span;
import report.dsl.model.Source;
import report.dsl.rules.Edit;
import report.dsl.rules.Finding;
import report.dsl.rules.Fix;
import report.dsl.rules.Rules;

/** The comment above a line that suppresses a finding there, for its reason to be written in. */
public final class SuppressionLine {

  private SuppressionLine() {}

  /**
   * Inserts the comment; empty when the finding cannot be suppressed.
   *
   * @param reason what stands for the reason; without one the comment has no effect yet
   */
  public static Optional<Fix> above(Finding finding, Source source, String reason) {
    if (!Rules.isSuppressible(finding)) {
      return Optional.empty();
    }
    Span line = source.lineSpan(source.line(finding.span().offset()));
    String comment = "// 忽略 " + finding.code() + ": " + reason + source.lineEnd();
    return Optional.of(
        new Fix("核实无误，写明理由后忽略 " + finding.code(), Edit.insert(line.offset(), comment)));
  }
}
