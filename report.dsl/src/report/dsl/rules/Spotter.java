package report.dsl.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds any of many wordings: at each place only those are tried that can begin with the character
 * there, since nearly all of a report's characters begin none.
 */
final class Spotter {

  private static final int ASCII = 0x80;

  /** A bit for each character that begins a wording: most places of a text need no more. */
  private final BitSet beginnings = new BitSet();

  private final List<Pattern> patterns;

  /** The places of the patterns that can begin with a character. */
  private final Map<Character, List<Integer>> places = new HashMap<>();

  /** The first of these that matches at a place is what stands there. */
  Spotter(List<Pattern> patterns) {
    this.patterns = List.copyOf(patterns);
    for (int place = 0; place < patterns.size(); place++) {
      add(patterns.get(place), place);
    }
  }

  private void add(Pattern pattern, int place) {
    String regex = pattern.pattern();
    if (Character.isIdeographic(regex.charAt(0)) && isWord(regex)) {
      begin(regex.charAt(0), place);
      return;
    }
    Matcher matcher = pattern.matcher("");
    for (char c = 0; c < ASCII; c++) {
      learn(c, place, matcher);
    }
    regex.chars().distinct().filter(c -> c >= ASCII).forEach(c -> learn((char) c, place, matcher));
  }

  /** Whether it begins with its first character: no other begins it, nor can that one be left. */
  private static boolean isWord(String regex) {
    return regex.indexOf('|') < 0 && (regex.length() == 1 || "?*{".indexOf(regex.charAt(1)) < 0);
  }

  /** Whether a match may go on from there is what a matcher says that has hit the end. */
  private void learn(char c, int place, Matcher matcher) {
    if (matcher.reset(String.valueOf(c)).lookingAt() || matcher.hitEnd()) {
      begin(c, place);
    }
  }

  private void begin(char c, int place) {
    beginnings.set(c);
    places.computeIfAbsent(c, key -> new ArrayList<>()).add(place);
  }

  /** The first match that begins at that place or behind it. */
  Optional<MatchResult> find(String text, int from) {
    Matcher[] matchers = new Matcher[patterns.size()];
    for (int at = from; at < text.length(); at++) {
      if (beginnings.get(text.charAt(at))) {
        for (int place : places.get(text.charAt(at))) {
          if (matchers[place] == null) {
            matchers[place] = matcher(patterns.get(place), text);
          }
          if (matchers[place].region(at, text.length()).lookingAt()) {
            return Optional.of(matchers[place].toMatchResult());
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The text without all that it finds in it. */
  String without(String text) {
    StringBuilder rest = new StringBuilder(text.length());
    int at = 0;
    Optional<MatchResult> found = find(text, 0);
    while (found.isPresent()) {
      rest.append(text, at, found.get().start());
      at = found.get().end();
      found = find(text, at);
    }
    return rest.append(text, at, text.length()).toString();
  }

  private static Matcher matcher(Pattern pattern, String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }
}
