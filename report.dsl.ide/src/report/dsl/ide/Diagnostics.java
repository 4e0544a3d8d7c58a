package report.dsl.ide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;
import report.dsl.ide.document.Positions;
import report.dsl.ide.document.Snapshot;
import report.dsl.ide.reading.RulePages;
import report.dsl.rules.Edit;
import report.dsl.rules.Finding;

/** Findings as the protocol's diagnostics. */
final class Diagnostics {

  /** Names us in the editor's list of problems. */
  static final String SOURCE = "年报";

  private Diagnostics() {}

  /** All findings of a snapshot that the settings show, in the order of the text. */
  static List<Diagnostic> of(Snapshot snapshot, Settings settings) {
    return snapshot.findings().stream()
        .flatMap(
            finding ->
                settings.severity(finding).stream().map(as -> diagnostic(snapshot, finding, as)))
        .toList();
  }

  static Diagnostic diagnostic(Snapshot snapshot, Finding finding, DiagnosticSeverity severity) {
    Diagnostic diagnostic = new Diagnostic(snapshot.range(finding.span()), finding.message());
    diagnostic.setSeverity(severity);
    diagnostic.setSource(SOURCE);
    if (!finding.code().equals(Finding.NO_RULE)) {
      diagnostic.setCode(finding.code());
      diagnostic.setCodeDescription(new DiagnosticCodeDescription(RulePages.uri(finding.code())));
    }
    diagnostic.setRelatedInformation(
        finding.related().stream()
            .map(
                related ->
                    new DiagnosticRelatedInformation(
                        location(snapshot, related), related.message()))
            .toList());
    if (isUnneeded(finding)) {
      diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));
    }
    return diagnostic;
  }

  private static Location location(Snapshot snapshot, Finding.Related related) {
    return related
        .in()
        .map(
            other ->
                new Location(
                    other.file().toUri().toString(),
                    Positions.range(other.filing().source(), related.span())))
        .orElseGet(() -> new Location(snapshot.uri(), snapshot.range(related.span())));
  }

  /** What its first fix takes away as a whole might as well not be there. */
  private static boolean isUnneeded(Finding finding) {
    Optional<Edit> only =
        finding.fixes().stream()
            .limit(1)
            .flatMap(fix -> fix.edits().size() == 1 ? fix.edits().stream() : Stream.empty())
            .findFirst();
    return only.filter(edit -> edit.text().isEmpty())
        .filter(edit -> edit.span().offset() <= finding.span().offset())
        .filter(edit -> edit.span().end() >= finding.span().end())
        .isPresent();
  }
}
