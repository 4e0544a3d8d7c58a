package report.dsl.tests.lsp;

import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.services.TextDocumentService;

/** An open document, with the marks that a test made in it. */
record OpenText(ServerProcess server, String uri, Marked marked) {

  TextDocumentIdentifier id() {
    return new TextDocumentIdentifier(uri);
  }

  Position cursor() {
    return marked.cursor();
  }

  TextDocumentService service() {
    return server.documents();
  }

  /** The text with those ranges in brackets. */
  String show(List<Range> ranges) {
    return Marked.show(marked.text(), ranges);
  }

  /** What stands there. */
  String at(Range range) {
    return Marked.at(marked.text(), range);
  }

  /** The text after those edits. */
  String apply(List<? extends TextEdit> edits) {
    return Marked.apply(marked.text(), edits);
  }
}
