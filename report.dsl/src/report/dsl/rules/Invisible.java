package report.dsl.rules;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import report.dsl.forms.Severity;
import report.dsl.parser.Characters;

/**
 * A kind of character that nobody sees, by {@code InvisibleCharacters.txt}.
 *
 * @param last the last of the kind
 * @param instead what stands in the file for what to write instead
 */
record Invisible(int last, Severity severity, String instead, String name) {

  private static final String BLANK = "空";
  private static final Map<String, String> TEXTS = Map.of(BLANK, " ", "删", "");

  private static final NavigableMap<Integer, Invisible> KINDS =
      Wording.text("InvisibleCharacters.txt")
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("//"))
          .map(line -> line.split(" "))
          .collect(
              Collectors.toMap(
                  line -> Integer.valueOf(line[0], 16),
                  line ->
                      new Invisible(
                          Integer.parseInt(line[1], 16),
                          Severity.valueOf(line[2]),
                          line[3],
                          line[4]),
                  (one, other) -> one,
                  TreeMap::new));

  /** The kind of a character; empty when it can be seen. */
  static Optional<Invisible> of(int c) {
    boolean common = c >= ' ' && c < 0x7F || c >= 0x3000 && c < 0x3100 || c >= 0x4E00 && c < 0xA000;
    if (common || c == '\t' || Characters.isLineEnd(c)) {
      return Optional.empty();
    }
    return Optional.ofNullable(KINDS.floorEntry(c))
        .map(Map.Entry::getValue)
        .filter(kind -> c <= kind.last);
  }

  /** Whether it is a blank of a width of its own. */
  boolean isBlank() {
    return instead.equals(BLANK);
  }

  /** What to write instead; empty when somebody must decide. */
  Optional<String> replacement() {
    return Optional.ofNullable(TEXTS.get(instead));
  }
}
