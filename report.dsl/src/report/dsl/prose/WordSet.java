package report.dsl.prose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words to be met at a place of a text, found by how they begin. */
final class WordSet {

  private final Map<Character, List<String>> byStart = new HashMap<>();

  /** A bit for the low byte of each first character: most places of a text need no more. */
  private final BitSet starts = new BitSet(256);

  WordSet(Collection<String> words) {
    for (String word : words) {
      starts.set(word.charAt(0) & 0xFF);
      byStart.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
    }
  }

  /** All of them that the text has there. */
  List<String> at(int at, String text) {
    char first = text.charAt(at);
    List<String> candidates = starts.get(first & 0xFF) ? byStart.get(first) : null;
    if (candidates == null) {
      return List.of();
    }
    List<String> found = new ArrayList<>(candidates.size());
    for (String word : candidates) {
      if (text.startsWith(word, at)) {
        found.add(word);
      }
    }
    return found;
  }

  /** The text without them, the longest taken first. */
  String without(String text) {
    StringBuilder rest = new StringBuilder();
    for (int at = 0; at < text.length(); at += Math.max(1, longestAt(at, text))) {
      if (longestAt(at, text) == 0) {
        rest.append(text.charAt(at));
      }
    }
    return rest.toString();
  }

  /** Whether nothing is left of the text without them. */
  boolean cover(String text) {
    int at = 0;
    while (at < text.length()) {
      int length = longestAt(at, text);
      if (length == 0) {
        return false;
      }
      at += length;
    }
    return true;
  }

  /** How long the longest of them is that the text has there; 0 when it has none. */
  int longestAt(int at, String text) {
    int longest = 0;
    for (String word : at(at, text)) {
      longest = Math.max(longest, word.length());
    }
    return longest;
  }

  /** Whether the text has one of them anywhere. */
  boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!at(i, text).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
