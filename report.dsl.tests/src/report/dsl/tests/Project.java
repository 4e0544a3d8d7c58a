package report.dsl.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;

/** The project's own folder, for tests that look at its files. */
public final class Project {

  private Project() {}

  /** The folder above this bundle's, where the tests are started. */
  public static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("report.dsl.tests"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** The address of a file of the project. */
  public static URI uri(String file) {
    return URI.createFileURI(root().resolve(file).toString());
  }

  /** All hand-written main sources. */
  public static List<Path> sources() throws IOException {
    try (Stream<Path> main = Files.walk(root().resolve("report.dsl/src"));
        Stream<Path> ide = Files.walk(root().resolve("report.dsl.ide/src"))) {
      return Stream.concat(main, ide)
          .filter(file -> file.toString().matches(".*\\.(java|xtend)"))
          .sorted()
          .toList();
    }
  }

  /** All hand-written sources: those of the bundles, and of the extension. */
  public static List<Path> allSources() throws IOException {
    try (Stream<Path> src = Files.walk(root().resolve("vscode-extension/src"));
        Stream<Path> webview = Files.walk(root().resolve("vscode-extension/webview"))) {
      Stream<Path> typescript =
          Stream.concat(src, webview).filter(f -> f.toString().endsWith(".ts"));
      return Stream.concat(sources().stream(), typescript).toList();
    }
  }
}
