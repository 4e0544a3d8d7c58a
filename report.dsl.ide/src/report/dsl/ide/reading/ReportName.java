package report.dsl.ide.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.dsl.ide.document.Snapshot;
import report.dsl.model.Filing;
import report.dsl.model.HeaderKey;

/** How a report is called in a list: its body and year, else its file. */
final class ReportName {

  private static final int HEAD = 4096;
  private static final Pattern HEADER =
      Pattern.compile("(?m)^[\\s\\p{Z}]*([^:：#|\\s]+)[\\s\\p{Z}]*[:：][\\s\\p{Z}]*(\\S.*)$");

  private ReportName() {}

  /** The name of an open document. */
  static String of(Snapshot snapshot) {
    String file = snapshot.source().name();
    Optional<Filing> filing = snapshot.filing();
    return filing
        .map(f -> joined(f.value(HeaderKey.BODY), f.value(HeaderKey.YEAR), file))
        .or(() -> snapshot.form().map(form -> form.spec().name()).filter(name -> !name.isEmpty()))
        .orElse(file);
  }

  /** The name of a file on disk, of which only the first lines are read. */
  static String of(Path file) {
    Map<HeaderKey, String> values = new EnumMap<>(HeaderKey.class);
    Matcher header = HEADER.matcher(head(file));
    while (header.find()) {
      String value = header.group(2).strip();
      HeaderKey.of(header.group(1)).ifPresent(key -> values.putIfAbsent(key, value));
    }
    String name = file.getFileName().toString();
    return joined(
        values.getOrDefault(HeaderKey.BODY, ""), values.getOrDefault(HeaderKey.YEAR, ""), name);
  }

  private static String joined(String body, String year, String file) {
    String name = (body + " " + year).strip();
    return name.isEmpty() ? file : name;
  }

  private static String head(Path file) {
    try (InputStream text = Files.newInputStream(file)) {
      return new String(text.readNBytes(HEAD), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return ""; // gone or not readable any more: its file name is what is known of it
    }
  }
}
