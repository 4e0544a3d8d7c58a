package report.dsl.ide.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import report.dsl.forms.Names;
import report.dsl.ide.document.DocumentUris;
import report.dsl.ide.document.Documents;
import report.dsl.ide.document.Folders;
import report.dsl.ide.document.Snapshot;
import report.dsl.ide.document.Workers;

/**
 * Finds reports by name: the open ones with their sections and tables, then files of the client's
 * folders. It has a thread of its own, so nothing else waits for a large folder.
 */
public final class WorkspaceSymbols {

  private static final int MOST = 200;
  private static final Range START = new Range(new Position(0, 0), new Position(0, 0));

  private final Documents documents;
  private final Folders folders;
  private final ExecutorService searching = Workers.named("report-search");

  /** Searches those documents and folders. */
  public WorkspaceSymbols(Documents documents, Folders folders) {
    this.documents = documents;
    this.folders = folders;
  }

  /**
   * What has the query in its name; of very many the first ones. To cancel it ends the search.
   *
   * @param looked told now and then how many files and folders were looked at
   */
  public CompletableFuture<
          Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>>
      find(String query, IntConsumer looked) {
    CompletableFuture<List<Snapshot>> open = documents.snapshots();
    return CompletableFutures.computeAsync(
        searching,
        cancelled -> Either.forRight(find(Names.key(query), open.join(), cancelled, looked)));
  }

  private List<WorkspaceSymbol> find(
      String key, List<Snapshot> open, CancelChecker cancelled, IntConsumer looked) {
    List<WorkspaceSymbol> found = new ArrayList<>();
    open.forEach(snapshot -> open(snapshot, key, found));
    Set<Path> known =
        open.stream()
            .flatMap(snapshot -> DocumentUris.file(snapshot.uri()).stream())
            .collect(Collectors.toSet());
    new FileSearch(key, known, cancelled, looked)
        .in(folders.all()).stream()
            .limit(Math.max(0, MOST - found.size()))
            .map(WorkspaceSymbols::symbol)
            .forEach(found::add);
    return found;
  }

  private static void open(Snapshot snapshot, String key, List<WorkspaceSymbol> found) {
    String name = ReportName.of(snapshot);
    if (Names.key(name).contains(key) || Names.key(snapshot.source().name()).contains(key)) {
      found.add(symbol(name, SymbolKind.File, snapshot.uri(), START, ""));
    }
    Outline.of(snapshot).forEach(part -> part(part, name, snapshot, key, found));
  }

  private static void part(
      Part part, String report, Snapshot snapshot, String key, List<WorkspaceSymbol> found) {
    if (part.kind() == Part.Kind.ROW || part.kind() == Part.Kind.IDENTITY) {
      return;
    }
    if (Names.key(part.name()).contains(key) && found.size() < MOST) {
      Range range = snapshot.range(part.title());
      found.add(symbol(part.name(), DocumentSymbols.kind(part), snapshot.uri(), range, report));
    }
    part.parts().forEach(inner -> part(inner, report, snapshot, key, found));
  }

  private static WorkspaceSymbol symbol(FileSearch.Hit hit) {
    String folder = hit.file().getParent().getFileName().toString();
    return symbol(hit.name(), SymbolKind.File, hit.file().toUri().toString(), START, folder);
  }

  private static WorkspaceSymbol symbol(
      String name, SymbolKind kind, String uri, Range range, String container) {
    return new WorkspaceSymbol(name, kind, Either.forLeft(new Location(uri, range)), container);
  }
}
