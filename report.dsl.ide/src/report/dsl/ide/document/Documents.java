package report.dsl.ide.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;

/**
 * The open documents. Every edit is a revision, and one worker makes snapshots of them: of the
 * newest of each document, and of older ones only where a request waits for it; work that a newer
 * text has overtaken is dropped, even half done.
 */
public final class Documents {

  private final Map<String, Document> open = new ConcurrentHashMap<>();
  private final ExecutorService worker = Workers.named("report-check");
  private final Snapshots snapshots;
  private final Consumer<Snapshot> published;
  private final Consumer<Throwable> failed;

  /**
   * @param published told of every snapshot that is the newest of its document when it is finished
   * @param failed told what kept a snapshot from being made
   */
  public Documents(Snapshots snapshots, Consumer<Snapshot> published, Consumer<Throwable> failed) {
    this.snapshots = snapshots;
    this.published = published;
    this.failed = failed;
  }

  /** The client opens a document. */
  public void open(TextDocumentItem item) {
    Revision first = new Revision(item.getVersion(), item.getText());
    Document document = new Document(item.getUri(), first);
    open.put(item.getUri(), document);
    schedule(document, first);
  }

  /** The client edits a document. */
  public void change(
      VersionedTextDocumentIdentifier id, List<TextDocumentContentChangeEvent> changes) {
    Document document = open.get(id.getUri());
    if (document != null) {
      schedule(document, document.change(id.getVersion(), changes));
    }
  }

  /**
   * The client closes a document.
   *
   * @param closed run when no check of it will be published any more
   */
  public void close(String uri, Runnable closed) {
    open.remove(uri);
    worker.execute(closed);
  }

  /** Checks all open documents anew, because a form has changed. */
  public void renewAll() {
    open.values().forEach(document -> schedule(document, document.renew()));
  }

  /**
   * Checks those open documents anew whose last check has looked at a file.
   *
   * @return whether there are any
   */
  public boolean renewDependent(Path file) {
    List<Document> dependent =
        open.values().stream().filter(document -> document.dependsOn(file)).toList();
    dependent.forEach(document -> schedule(document, document.renew()));
    return !dependent.isEmpty();
  }

  /** The snapshot of the text that the document has now; empty when it is not open. */
  public Optional<CompletableFuture<Snapshot>> snapshot(String uri) {
    return Optional.ofNullable(open.get(uri)).map(Document::snapshot);
  }

  /** The snapshots of all open documents; one that cannot be made is left out. */
  public CompletableFuture<List<Snapshot>> snapshots() {
    List<CompletableFuture<Optional<Snapshot>>> all =
        open.values().stream()
            .map(
                document ->
                    document.snapshot().handle((made, failure) -> Optional.ofNullable(made)))
            .toList();
    return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
        .thenApply(done -> all.stream().flatMap(one -> one.join().stream()).toList());
  }

  /** The text of an open document. */
  public Optional<String> text(String uri) {
    return Optional.ofNullable(open.get(uri)).map(document -> document.newest().text());
  }

  /** The addresses of all open documents. */
  public List<String> uris() {
    return List.copyOf(open.keySet());
  }

  private void schedule(Document document, Revision revision) {
    worker.execute(() -> make(document, revision));
  }

  private void make(Document document, Revision revision) {
    try {
      Runnable between = () -> demandNeeded(document, revision);
      between.run();
      Snapshot snapshot = snapshots.make(document.uri(), revision, between);
      revision.snapshot().complete(snapshot);
      document.checked(snapshot);
      if (isCurrent(document, revision)) {
        published.accept(snapshot);
      }
    } catch (CancellationException e) {
      revision.snapshot().cancel(false);
    } catch (RuntimeException | VirtualMachineError e) { // of a text too deep or too large for us
      revision.snapshot().completeExceptionally(e);
      failed.accept(e);
    }
  }

  /** Ends the work on a text that is the newest no more, unless a request waits for it. */
  private void demandNeeded(Document document, Revision revision) {
    if (!isCurrent(document, revision) && !revision.isWanted()) {
      throw new CancellationException("a newer text has come");
    }
  }

  private boolean isCurrent(Document document, Revision revision) {
    return document.newest() == revision && open.get(document.uri()) == document;
  }
}
