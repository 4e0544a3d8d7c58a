package report.dsl.context;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import report.dsl.files.FilesOnDisk;
import report.dsl.files.Workspace;
import report.dsl.model.HeaderKey;
import report.dsl.parser.Characters;

/**
 * What the first lines of a report's file say that it is.
 *
 * @param body empty when they do not say so
 * @param year empty when they do not say so
 */
public record ReportHead(String body, String year) {

  private static final Workspace DISK = new FilesOnDisk();
  private static final int LENGTH = 4096;
  private static final String COLONS = ":：";

  /** Reads the first lines of a file on disk, and no more of it. */
  public static ReportHead of(Path file) {
    return of(DISK, file);
  }

  /** Reads the first lines of a file, and no more of it. */
  static ReportHead of(Workspace workspace, Path file) {
    Map<HeaderKey, String> values = new EnumMap<>(HeaderKey.class);
    text(workspace, file).lines().forEach(line -> read(line, values));
    return new ReportHead(
        values.getOrDefault(HeaderKey.BODY, ""), values.getOrDefault(HeaderKey.YEAR, ""));
  }

  private static void read(String line, Map<HeaderKey, String> values) {
    int colon = 0;
    while (colon < line.length() && COLONS.indexOf(line.charAt(colon)) < 0) {
      colon++;
    }
    String value = Characters.trim(line.substring(Math.min(colon + 1, line.length())));
    if (!value.isEmpty()) {
      HeaderKey.of(line.substring(0, colon)).ifPresent(key -> values.putIfAbsent(key, value));
    }
  }

  private static String text(Workspace workspace, Path file) {
    if (!workspace.has(file)) {
      return ""; // to read a pipe is to wait
    }
    try (InputStream text = workspace.open(file)) {
      return new String(text.readNBytes(LENGTH), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return ""; // gone or not readable any more: its file name is what is known of it
    }
  }
}
