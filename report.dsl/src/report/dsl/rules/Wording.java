package report.dsl.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The wordings that rules know, by the names of their groups in {@code Wording.txt}. */
final class Wording {

  private static final Map<String, Pattern> GROUPS = read();
  private static final Map<String, Spotter> SPOTTERS = new ConcurrentHashMap<>();

  private Wording() {}

  /** Any wording of the group; texts are held against it as {@link Passage#plain} has them. */
  static Pattern of(String group) {
    return GROUPS.get(group);
  }

  /** What finds any of them in a long text. */
  static Spotter in(String group) {
    return SPOTTERS.computeIfAbsent(group, name -> new Spotter(of(name)));
  }

  private static Map<String, Pattern> read() {
    String text = text("Wording.txt").replaceAll("(?m)^//.*\\n?", "").replaceAll("\\n +", " ");
    Map<String, Pattern> groups = new HashMap<>();
    text.lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.strip().split(" +", 2))
        .forEach(line -> groups.put(line[0], Pattern.compile(line[1].replaceAll(" +", "|"))));
    return Map.copyOf(groups);
  }

  /** A file of data beside the rules. */
  static String text(String file) {
    try (InputStream text = Wording.class.getResourceAsStream(file)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
