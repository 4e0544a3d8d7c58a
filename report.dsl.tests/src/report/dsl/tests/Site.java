package report.dsl.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder that {@code report build} publishes to. */
record Site(Path path) {

  /** Publishes there; options and sources become the command's further arguments. */
  CommandRun build(Object... more) {
    Stream<Object> command = Stream.of("build", "-o", path);
    return CommandRun.of(Stream.concat(command, Stream.of(more)).toArray());
  }

  /** The text of every file in it, by its path from there. */
  Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(path)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(path.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
