package report.dsl.context;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.dsl.files.FilesOnDisk;
import report.dsl.files.Workspace;
import report.dsl.model.HeaderKey;

/**
 * What the first lines of a report's file say that it is.
 *
 * @param body empty when they do not say so
 * @param year empty when they do not say so
 */
public record ReportHead(String body, String year) {

  private static final Workspace DISK = new FilesOnDisk();
  private static final int LENGTH = 4096;
  private static final Pattern HEADER =
      Pattern.compile("(?m)^[\\s\\p{Z}]*([^:：#|\\s]+)[\\s\\p{Z}]*[:：][\\s\\p{Z}]*(\\S.*)$");

  /** Reads the first lines of a file on disk, and no more of it. */
  public static ReportHead of(Path file) {
    return of(DISK, file);
  }

  /** Reads the first lines of a file, and no more of it. */
  static ReportHead of(Workspace workspace, Path file) {
    Map<HeaderKey, String> values = new EnumMap<>(HeaderKey.class);
    Matcher header = HEADER.matcher(text(workspace, file));
    while (header.find()) {
      String value = header.group(2).strip();
      HeaderKey.of(header.group(1)).ifPresent(key -> values.putIfAbsent(key, value));
    }
    return new ReportHead(
        values.getOrDefault(HeaderKey.BODY, ""), values.getOrDefault(HeaderKey.YEAR, ""));
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
