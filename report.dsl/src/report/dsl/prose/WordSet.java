package report.dsl.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Words to be met at a place of a text, found by how they begin. */
final class WordSet {

  private static final int BUCKETS = 64;

  /** By the low bits of their first characters, the longest first; null where there are none. */
  private final String[][] byStart = new String[BUCKETS][];

  private final WordSet more;

  WordSet(Collection<String> words) {
    this(words, null);
  }

  /**
   * @param more words that are in the set besides, or null
   */
  WordSet(Collection<String> words, WordSet more) {
    this.more = more;
    List<List<String>> buckets = new ArrayList<>();
    for (int i = 0; i < BUCKETS; i++) {
      buckets.add(new ArrayList<>());
    }
    words.stream()
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(word -> buckets.get(bucket(word.charAt(0))).add(word));
    for (int i = 0; i < BUCKETS; i++) {
      byStart[i] = buckets.get(i).isEmpty() ? null : buckets.get(i).toArray(String[]::new);
    }
  }

  private static int bucket(char first) {
    return first & BUCKETS - 1;
  }

  /** All of them that the text has there. */
  List<String> at(int at, String text) {
    List<String> found = more == null ? List.of() : more.at(at, text);
    String[] candidates = byStart[bucket(text.charAt(at))];
    if (candidates != null) {
      for (String word : candidates) {
        if (text.startsWith(word, at)) {
          found = found.isEmpty() ? new ArrayList<>() : found;
          found.add(word);
        }
      }
    }
    return found;
  }

  /** The length of the longest that the text has there; 0 when it has none. */
  int longestAt(int at, String text) {
    int longest = more == null ? 0 : more.longestAt(at, text);
    String[] candidates = byStart[bucket(text.charAt(at))];
    if (candidates != null) {
      for (String word : candidates) {
        if (text.startsWith(word, at)) {
          return Math.max(longest, word.length());
        }
      }
    }
    return longest;
  }

  /** The text without them, the longest taken first. */
  String without(String text) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int length = longestAt(at, text);
      if (length == 0) {
        rest.append(text.charAt(at));
      }
      at += Math.max(1, length);
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

  /** Whether the text has one of them anywhere. */
  boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (longestAt(i, text) > 0) {
        return true;
      }
    }
    return false;
  }
}
