package report.dsl.ide;

import java.util.Optional;
import org.eclipse.lsp4j.DiagnosticSeverity;
import report.dsl.ide.document.Snapshot;
import report.dsl.ledger.Tally;

/**
 * How a document stands, in as few words as a status bar has room for.
 *
 * @param version the version of the text that it is about
 * @param errors how many errors are shown
 * @param warnings how many warnings are shown
 * @param balance 平, 不平, or 未齐 as long as cells are missing; empty when there is no identity
 * @param title the same in a sentence
 */
record Status(int version, int errors, int warnings, String balance, String title) {

  static Status of(Snapshot snapshot, Settings settings) {
    Optional<Tally> tally =
        snapshot.checked().subject().map(subject -> Tally.of(subject.filing(), subject.ledger()));
    return new Status(
        snapshot.version(),
        count(snapshot, settings, DiagnosticSeverity.Error),
        count(snapshot, settings, DiagnosticSeverity.Warning),
        tally.map(Tally::balance).orElse(""),
        tally.map(Status::sentence).orElse("这是表式，不填数。"));
  }

  private static int count(Snapshot snapshot, Settings settings, DiagnosticSeverity wanted) {
    return (int)
        snapshot.findings().stream()
            .flatMap(finding -> settings.severity(finding).stream())
            .filter(wanted::equals)
            .count();
  }

  private static String sentence(Tally tally) {
    String cells = "应填%d格，已填%d格".formatted(tally.cells(), tally.filled());
    if (tally.identities() == 0) {
      return cells + "。";
    }
    int waiting = tally.identities() - tally.holding() - tally.failing();
    return "%s；勾稽%d条，成立%d条%s%s。"
        .formatted(
            cells,
            tally.identities(),
            tally.holding(),
            tally.failing() == 0 ? "" : "，不成立%d条".formatted(tally.failing()),
            waiting == 0 ? "" : "，缺数的%d条".formatted(waiting));
  }
}
