package report.dsl.ide.tables;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.DiagnosticSeverity;
import report.dsl.rules.Finding;

/**
 * What findings say of a place.
 *
 * @param severity that of the worst; null when there is none
 * @param messages their sentences
 */
record Marks(String severity, List<String> messages) {

  static Marks of(
      List<Finding> findings, Function<Finding, Optional<DiagnosticSeverity>> severities) {
    List<Finding> shown = findings.stream().filter(f -> severities.apply(f).isPresent()).toList();
    String worst =
        shown.stream()
            .map(finding -> severities.apply(finding).orElseThrow())
            .min(Comparator.comparing(DiagnosticSeverity::getValue))
            .map(Marks::word)
            .orElse(null);
    return new Marks(worst, shown.stream().map(Finding::message).distinct().toList());
  }

  private static String word(DiagnosticSeverity severity) {
    return switch (severity) {
      case Error -> "error";
      case Warning -> "warning";
      case Information, Hint -> "information";
    };
  }
}
