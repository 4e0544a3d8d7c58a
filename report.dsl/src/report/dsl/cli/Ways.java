package report.dsl.cli;

import java.util.stream.Collectors;
import report.dsl.rules.Finding;
import report.dsl.rules.Fix;

/** The ways out of a finding in words. */
final class Ways {

  private Ways() {}

  /** The fix to make, or all of them where none is preferred; empty when there is none. */
  static String of(Finding finding) {
    return finding.undecided()
        ? finding.fixes().stream().map(Fix::title).collect(Collectors.joining("；或者"))
        : finding.preferred().map(Fix::title).orElse("");
  }
}
