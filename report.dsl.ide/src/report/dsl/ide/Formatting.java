package report.dsl.ide;

import java.util.List;
import org.eclipse.lsp4j.TextEdit;
import report.dsl.formatting.ReportFormatter;
import report.dsl.ide.document.Snapshot;
import report.dsl.rules.Edit;

/** The one layout, as minimal edits: what stays where it is is not touched, nor is the cursor. */
final class Formatting {

  private Formatting() {}

  /** The edits for the whole document. */
  static List<TextEdit> all(Snapshot snapshot) {
    return textEdits(snapshot, ReportFormatter.edits(snapshot.source(), snapshot.filing()));
  }

  /** Edits of a text as the protocol writes them. */
  static List<TextEdit> textEdits(Snapshot snapshot, List<Edit> edits) {
    return edits.stream()
        .map(edit -> new TextEdit(snapshot.range(edit.span()), edit.text()))
        .toList();
  }
}
