package report.dsl.forms;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that a text must cover.
 *
 * @param name what it is called
 * @param words any of these in the text covers it; as keys, the name among them
 */
public record Aspect(String name, List<String> words) {

  public Aspect {
    words = List.copyOf(words);
  }

  /** Reads {@code 方面} or {@code 方面 / 说法 说法}. */
  static Aspect parse(String text) {
    String[] parts = text.split("[\\s\\p{Z}]+/[\\s\\p{Z}]+", 2);
    Stream<String> others =
        parts.length < 2 ? Stream.of() : Arrays.stream(parts[1].split("[\\s\\p{Z}]+"));
    Stream<String> words = Stream.concat(Stream.of(parts[0]), others);
    return new Aspect(parts[0], words.map(Names::key).toList());
  }

  /** The names of several with that between. */
  public static String names(List<Aspect> aspects, String between) {
    return aspects.stream().map(Aspect::name).collect(Collectors.joining(between));
  }

  /** Whether a text covers it, given by its key. */
  public boolean isIn(String key) {
    return words.stream().anyMatch(key::contains);
  }
}
