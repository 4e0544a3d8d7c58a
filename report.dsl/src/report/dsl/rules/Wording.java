package report.dsl.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The wordings that rules know, by the names of their groups in {@code Wording.txt}. */
final class Wording {

  private static final Map<String, List<Pattern>> GROUPS = read();
  private static final Map<String, Pattern> ALTERNATIVES = new ConcurrentHashMap<>();
  private static final Map<String, Spotter> SPOTTERS = new ConcurrentHashMap<>();

  private Wording() {}

  /** Any wording of the group; texts are held against it as {@link Passage#plain} has them. */
  static Pattern of(String group) {
    return ALTERNATIVES.computeIfAbsent(
        group,
        name ->
            Pattern.compile(
                GROUPS.get(name).stream().map(Pattern::pattern).collect(Collectors.joining("|"))));
  }

  /** What finds any of them in a long text. */
  static Spotter in(String group) {
    return SPOTTERS.computeIfAbsent(group, name -> new Spotter(GROUPS.get(name)));
  }

  private static Map<String, List<Pattern>> read() {
    String text = text("Wording.txt").replaceAll("(?m)^//.*\\n?", "").replaceAll("\\n +", " ");
    Map<String, List<Pattern>> groups = new HashMap<>();
    text.lines()
        .filter(line -> !line.isBlank())
        .map(line -> List.of(line.strip().split(" +")))
        .forEach(
            line ->
                groups.put(
                    line.get(0),
                    line.subList(1, line.size()).stream().map(Pattern::compile).toList()));
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
