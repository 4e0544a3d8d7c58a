package report.dsl.ide.document;

import java.util.concurrent.CompletableFuture;

/** A text that a document has or had, and the snapshot that is made of it. */
final class Revision {

  private final int version;
  private final String text;
  private final CompletableFuture<Snapshot> snapshot = new CompletableFuture<>();
  private volatile boolean wanted;

  Revision(int version, String text) {
    this.version = version;
    this.text = text;
  }

  int version() {
    return version;
  }

  String text() {
    return text;
  }

  /** The snapshot for a request, which is made even when a newer text has come meanwhile. */
  CompletableFuture<Snapshot> want() {
    wanted = true;
    return snapshot;
  }

  boolean isWanted() {
    return wanted;
  }

  CompletableFuture<Snapshot> snapshot() {
    return snapshot;
  }
}
