package report.dsl.ide.document;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.WorkspaceFolder;

/** The folders that the client has open; none when it has but single files. */
public final class Folders {

  private final List<Path> folders = new CopyOnWriteArrayList<>();

  /** The client has started with what it has open, newer clients with several folders. */
  public void open(InitializeParams params) {
    if (params.getWorkspaceFolders() != null) {
      add(params.getWorkspaceFolders());
    } else {
      Optional.ofNullable(params.getRootUri()).flatMap(DocumentUris::file).ifPresent(folders::add);
    }
  }

  /** The client has opened folders. */
  public void add(Collection<WorkspaceFolder> opened) {
    opened.forEach(folder -> DocumentUris.file(folder.getUri()).ifPresent(folders::add));
  }

  /** The client has closed folders. */
  public void remove(Collection<WorkspaceFolder> closed) {
    closed.forEach(folder -> DocumentUris.file(folder.getUri()).ifPresent(folders::remove));
  }

  /** All of them, in the client's order. */
  public List<Path> all() {
    return List.copyOf(folders);
  }

  /** The innermost folder that a file is in; its own when it is in none of them. */
  public Optional<Path> around(Path file) {
    return folders.stream()
        .filter(file::startsWith)
        .max(Comparator.comparingInt(Path::getNameCount))
        .or(() -> Optional.ofNullable(file.getParent()));
  }
}
