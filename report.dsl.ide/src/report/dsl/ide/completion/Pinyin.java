package report.dsl.ide.completion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import report.dsl.forms.Names;
import report.dsl.forms.Script;

/**
 * How names are typed without an input method: by their initials ({@code xs} for 新收) or in full
 * ({@code xinshou}). The table {@code Pinyin.txt} beside this class has every reading of the 8,000
 * characters in general use; no library would do: those on Maven Central know one reading only, are
 * under the GPL, carry a parser under the LGPL, or bring megabytes of dictionaries along.
 */
final class Pinyin {

  /** VS Code looks at no more of a filter than that. */
  private static final int LONGEST_FILTER = 128;

  /** A name with many characters of several readings would have thousands of spellings. */
  private static final int MOST_SPELLINGS = 4;

  private static final Map<Character, List<String>> READINGS = readings();

  /** A form has a few hundred names; files beside a report are the only ones that come and go. */
  private static final int MOST_KEPT = 5_000;

  private static final Map<List<String>, String> FILTERS = new ConcurrentHashMap<>();

  private Pinyin() {}

  private static Map<Character, List<String>> readings() {
    Map<Character, List<String>> readings = new HashMap<>();
    try (BufferedReader table =
        new BufferedReader(
            new InputStreamReader(
                Pinyin.class.getResourceAsStream("Pinyin.txt"), StandardCharsets.UTF_8))) {
      table.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, readings));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return readings;
  }

  private static void add(String line, Map<Character, List<String>> readings) {
    int blank = line.indexOf(' ');
    String reading = line.substring(0, blank).intern();
    for (int i = blank + 1; i < line.length(); i++) {
      readings.computeIfAbsent(line.charAt(i), c -> new ArrayList<>(1)).add(reading);
    }
  }

  /**
   * What a client matches typed letters against: the name, its initials, its full spellings, then
   * other names of it, as far as clients look; numbering may be left out. A client lets a match
   * begin only where a word does, hence the blanks: each may be typed from its beginning.
   */
  static String filter(String name, List<String> otherNames) {
    List<String> names = Stream.concat(Stream.of(name), otherNames.stream()).toList();
    if (FILTERS.size() > MOST_KEPT) {
      FILTERS.clear();
    }
    return FILTERS.computeIfAbsent(names, key -> newFilter(name, otherNames));
  }

  private static String newFilter(String name, List<String> otherNames) {
    Set<String> words = new LinkedHashSet<>(List.of(name));
    String bare = Names.withoutNumber(Names.key(name));
    if (!bare.equals(Names.key(name))) {
      words.add(bare);
    }
    words.addAll(spellings(bare, reading -> reading.substring(0, 1)));
    words.addAll(spellings(bare, UnaryOperator.identity()));
    words.addAll(otherNames);
    otherNames.stream()
        .map(other -> Names.withoutNumber(Names.key(other)))
        .forEach(other -> words.addAll(spellings(other, reading -> reading.substring(0, 1))));
    StringBuilder filter = new StringBuilder();
    for (String word : words) {
      if (filter.length() + word.length() < LONGEST_FILTER) {
        filter.append(filter.isEmpty() ? "" : " ").append(word);
      }
    }
    return filter.toString();
  }

  /** All ways to spell a name, the usual one first; signs are left out, but for dots. */
  private static Set<String> spellings(String name, UnaryOperator<String> part) {
    Set<String> spellings = new LinkedHashSet<>(List.of(""));
    for (int i = 0; i < name.length(); i++) {
      Set<String> longer = new LinkedHashSet<>();
      for (String reading : read(name.charAt(i))) {
        spellings.forEach(before -> longer.add(before + part.apply(reading)));
      }
      if (!longer.isEmpty()) {
        spellings.clear();
        longer.stream().limit(MOST_SPELLINGS).forEach(spellings::add);
      }
    }
    return spellings;
  }

  /** Whether typed characters, in their order, are some of a name or of how it is spelt. */
  static boolean couldSpell(String typed, String name) {
    int at = 0;
    for (int i = 0; i < name.length() && at < typed.length(); i++) {
      at += name.charAt(i) == typed.charAt(at) ? 1 : longest(typed, at, name.charAt(i));
    }
    return at == typed.length();
  }

  /** How many of the typed letters one character can stand for. */
  private static int longest(String typed, int from, char c) {
    int longest = 0;
    for (String reading : read(c)) {
      int at = from;
      for (int i = 0; i < reading.length() && at < typed.length(); i++) {
        at += reading.charAt(i) == Character.toLowerCase(typed.charAt(at)) ? 1 : 0;
      }
      longest = Math.max(longest, at - from);
    }
    return longest;
  }

  private static List<String> read(char c) {
    if (c < 0x80) {
      return Character.isLetterOrDigit(c) || c == '.' ? List.of(String.valueOf(c)) : List.of();
    }
    return READINGS.getOrDefault(Script.simplified(c), List.of());
  }
}
