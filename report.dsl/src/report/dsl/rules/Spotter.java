package report.dsl.rules;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a pattern of many wordings: it is only tried where one of them can begin, since nearly all
 * of a report's characters begin none.
 */
final class Spotter {

  private static final int ASCII = 0x80;

  private final Pattern pattern;
  private final BitSet beginnings = new BitSet();

  Spotter(Pattern pattern) {
    this.pattern = pattern;
    Matcher matcher = pattern.matcher("");
    for (char c = 0; c < ASCII; c++) {
      learn(c, matcher);
    }
    pattern.pattern().chars().forEach(c -> learn((char) c, matcher));
  }

  /** Whether a match may go on from there is what a matcher says that has hit the end. */
  private void learn(char c, Matcher matcher) {
    boolean begins = matcher.reset(String.valueOf(c)).lookingAt() || matcher.hitEnd();
    beginnings.set(c, begins || beginnings.get(c));
  }

  /** The first match that begins at that place or behind it. */
  Optional<MatchResult> find(String text, int from) {
    Matcher matcher = null;
    for (int at = from; at < text.length(); at++) {
      if (beginnings.get(text.charAt(at))) {
        matcher = matcher == null ? matcher(text) : matcher;
        if (matcher.region(at, text.length()).lookingAt()) {
          return Optional.of(matcher.toMatchResult());
        }
      }
    }
    return Optional.empty();
  }

  private Matcher matcher(String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }
}
