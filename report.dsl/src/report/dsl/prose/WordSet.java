package report.dsl.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words to be met at a place of a text, found by how they begin. */
final class WordSet {

  private final Map<Character, List<String>> byStart = new HashMap<>();

  WordSet(Collection<String> words) {
    for (String word : words) {
      byStart.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
    }
  }

  /** The lengths of all of them that the text has there. */
  List<Integer> lengthsAt(int at, String text) {
    List<String> candidates = byStart.getOrDefault(text.charAt(at), List.of());
    List<Integer> lengths = new ArrayList<>(2);
    for (String word : candidates) {
      if (text.startsWith(word, at)) {
        lengths.add(word.length());
      }
    }
    return lengths;
  }

  /** The text without them, the longest taken first. */
  String without(String text) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int longest = lengthsAt(at, text).stream().mapToInt(n -> n).max().orElse(0);
      rest.append(longest == 0 ? text.substring(at, at + 1) : "");
      at += Math.max(1, longest);
    }
    return rest.toString();
  }

  /** Whether the text has one of them anywhere. */
  boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!lengthsAt(i, text).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
