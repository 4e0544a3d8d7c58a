package report.dsl.ide;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import report.dsl.Engine;
import report.dsl.assists.FixAll;
import report.dsl.formatting.ReportFormatter;
import report.dsl.ide.document.Snapshot;
import report.dsl.rules.Finding;
import report.dsl.rules.Fix;
import report.dsl.rules.RuleGuide;

/** What mends the whole file: all findings of one rule, of all rules, and the layout. */
final class SourceActions {

  static final String FORMAT = CodeActionKind.Source + ".format";

  private final Snapshot snapshot;
  private final ClientFeatures client;
  private final FixAll fixAll;

  SourceActions(Snapshot snapshot, ClientFeatures client, Engine engine) {
    this.snapshot = snapshot;
    this.client = client;
    String name = snapshot.source().name();
    URI uri = URI.createURI(snapshot.uri());
    this.fixAll =
        new FixAll(
            snapshot.source().text(),
            snapshot.findings(),
            text -> engine.check(name, uri, text).findings());
  }

  /**
   * Adds those of the wanted kinds. A client applies all actions of {@code source.fixAll} that it
   * gets, one after another, so there is but one of that kind itself; those for one rule are there
   * for who asks for them, or for anything.
   *
   * @param here the findings at the place asked about
   */
  void add(WantedKinds wanted, List<Finding> here, List<CodeAction> actions) {
    if (wanted.include(CodeActionKind.SourceFixAll)) {
      add(fixAll.all(), CodeActionKind.SourceFixAll, actions);
    }
    if (!wanted.name(CodeActionKind.SourceFixAll)) {
      for (String code : fixAll.codes()) {
        String kind = CodeActionKind.SourceFixAll + "." + code;
        boolean meant =
            wanted.areNamed() || here.stream().anyMatch(finding -> finding.code().equals(code));
        if (meant && wanted.include(kind)) {
          add(fixAll.of(code, title(code)), kind, actions);
        }
      }
    }
    if (wanted.include(FORMAT)) {
      add(format(), FORMAT, actions);
    }
  }

  private static String title(String code) {
    return RuleGuide.of(code).map(RuleGuide::title).orElse(code);
  }

  private Optional<Fix> format() {
    return Optional.of(ReportFormatter.edits(snapshot.source(), snapshot.filing()))
        .filter(edits -> !edits.isEmpty())
        .map(edits -> new Fix("整理版面", edits));
  }

  private void add(Optional<Fix> fix, String kind, List<CodeAction> actions) {
    fix.map(found -> WorkspaceEdits.action(snapshot, found, kind, client)).ifPresent(actions::add);
  }
}
