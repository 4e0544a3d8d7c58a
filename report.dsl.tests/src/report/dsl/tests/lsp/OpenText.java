package report.dsl.tests.lsp;

import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;

/** An open document, with the marks that a test made in it. */
record OpenText(ServerProcess server, String uri, Marked marked) {

  /** Opens a text without its marks; one of that address that is open already is replaced. */
  static OpenText of(ServerProcess server, String uri, String marked) {
    Marked text = Marked.of(marked);
    server.open(uri, text.text());
    return new OpenText(server, uri, text);
  }

  TextDocumentIdentifier id() {
    return new TextDocumentIdentifier(uri);
  }

  Position cursor() {
    return marked.cursor();
  }

  TextDocumentService service() {
    return server.server().getTextDocumentService();
  }

  /** The text with those ranges in brackets. */
  String show(List<Range> ranges) {
    return Marked.show(marked.text(), ranges);
  }

  void close() {
    server.close(uri);
  }
}
