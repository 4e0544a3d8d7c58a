package report.dsl.ide.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import report.dsl.files.FilesOnDisk;
import report.dsl.files.Stamp;
import report.dsl.files.Workspace;

/** Files as the editor has them open, else as the disk holds them. */
public final class OpenFiles implements Workspace {

  private final Map<Path, String> texts = new ConcurrentHashMap<>();
  private final FilesOnDisk disk = new FilesOnDisk();
  private final Folders folders;

  /**
   * @param folders what the client has open: no path in a report may lead out of that
   */
  public OpenFiles(Folders folders) {
    this.folders = folders;
  }

  /** The editor has this text for that file. */
  public void put(Path file, String text) {
    texts.put(file, text);
  }

  /** The editor has closed that file. */
  public void remove(Path file) {
    texts.remove(file);
  }

  @Override
  public boolean has(Path file) {
    return texts.containsKey(file) || disk.has(file);
  }

  @Override
  public InputStream open(Path file) throws IOException {
    String text = texts.get(file);
    return text == null
        ? disk.open(file)
        : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Optional<Stamp> stamp(Path file) {
    String text = texts.get(file);
    return text == null ? disk.stamp(file) : Optional.of(new Stamp(text, true));
  }

  @Override
  public List<String> names(Path folder) {
    return disk.names(folder);
  }

  @Override
  public Set<String> links(Path folder) {
    return disk.links(folder);
  }

  @Override
  public Path root(Path report) {
    return folders.around(report).orElse(report);
  }
}
