package report.dsl.tests;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import report.dsl.files.Stamp;
import report.dsl.files.Workspace;

/**
 * The files that a rule's page gives beside its examples, all in and below one folder that no disk
 * has.
 */
final class PageFiles implements Workspace {

  /** The folder. */
  static final Path FOLDER = Path.of("/示例");

  private final Map<Path, String> texts = new HashMap<>();

  /** Has these files and no others, by name. */
  void set(Map<String, String> files) {
    texts.clear();
    files.forEach((name, text) -> texts.put(FOLDER.resolve(name), text));
  }

  @Override
  public boolean has(Path file) {
    return texts.containsKey(file);
  }

  @Override
  public InputStream open(Path file) {
    return new ByteArrayInputStream(texts.get(file).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Optional<Stamp> stamp(Path file) {
    return Optional.ofNullable(texts.get(file)).map(text -> new Stamp(text, true));
  }

  @Override
  public List<String> names(Path folder) {
    return texts.keySet().stream()
        .filter(file -> file.startsWith(folder) && !file.equals(folder))
        .map(file -> folder.relativize(file).getName(0).toString())
        .distinct()
        .sorted()
        .toList();
  }

  @Override
  public Set<String> links(Path folder) {
    return Set.of();
  }

  @Override
  public Path root(Path report) {
    return FOLDER;
  }
}
