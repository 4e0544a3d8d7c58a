package report.dsl.ide.document;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import report.dsl.forms.Span;
import report.dsl.model.Source;

/** An open document: its newest text. */
final class Document {

  private final String uri;
  private volatile Revision newest;
  private volatile Predicate<Path> dependsOn = file -> false;

  Document(String uri, Revision first) {
    this.uri = uri;
    this.newest = first;
  }

  String uri() {
    return uri;
  }

  Revision newest() {
    return newest;
  }

  /** Takes an edit of the client: each change applies to the text that the one before it left. */
  Revision change(int version, List<TextDocumentContentChangeEvent> changes) {
    String text = newest.text();
    for (TextDocumentContentChangeEvent change : changes) {
      text = apply(text, change);
    }
    newest = new Revision(version, text);
    return newest;
  }

  /** Takes the same text anew, because something it depends on has changed. */
  Revision renew() {
    newest = new Revision(newest.version(), newest.text());
    return newest;
  }

  /** Takes note of what the last check has looked at. */
  void checked(Snapshot snapshot) {
    dependsOn =
        snapshot
            .checked()
            .subject()
            .<Predicate<Path>>map(subject -> subject.context()::dependsOn)
            .orElse(file -> false);
  }

  /** Whether its last check has looked at that file. */
  boolean dependsOn(Path file) {
    return dependsOn.test(file);
  }

  CompletableFuture<Snapshot> snapshot() {
    return newest.want();
  }

  private static String apply(String text, TextDocumentContentChangeEvent change) {
    if (change.getRange() == null) {
      return change.getText();
    }
    Source source = new Source("", text);
    int start = Positions.offset(source, change.getRange().getStart());
    int end = Math.max(start, Positions.offset(source, change.getRange().getEnd()));
    Span before = new Span(0, start);
    return source.text(before) + change.getText() + text.substring(end);
  }
}
