package report.dsl.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What {@code Scripts.txt} knows of the two scripts beyond single characters. */
final class ScriptSlips {

  private static final Map<String, String> LINES = lines();

  /** Characters that the simplified script has too, though their names are looked up by others. */
  static final String SIMPLIFIED_TOO = LINES.remove("简体也用");

  /** Characters that the traditional script has too. */
  static final String TRADITIONAL_TOO = LINES.remove("繁体也用");

  /** Simplified characters whose traditional one depends on the word. */
  static final String AMBIGUOUS = LINES.remove("一简多繁");

  /** Any word that conversion gets wrong. */
  static final Spotter ANY = new Spotter(LINES.keySet().stream().map(Pattern::compile).toList());

  /** The right words by the wrong ones, without what must not follow these. */
  private static final Map<String, String> WORDS =
      LINES.entrySet().stream()
          .collect(
              Collectors.toMap(
                  slip -> slip.getKey().replaceFirst("\\(.*", ""), Map.Entry::getValue));

  private ScriptSlips() {}

  /** The word that was meant by one that {@link #ANY} has found. */
  static String right(String wrong) {
    return WORDS.get(wrong);
  }

  private static Map<String, String> lines() {
    return Wording.text("Scripts.txt")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("//"))
        .map(line -> line.split(" "))
        .collect(
            Collectors.toMap(
                line -> line[0], line -> line[1], (one, other) -> one, LinkedHashMap::new));
  }
}
