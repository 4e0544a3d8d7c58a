package report.dsl.model;

import java.util.Optional;
import report.dsl.forms.Span;
import report.dsl.parser.Characters;

/**
 * A header line {@code 键: 值}.
 *
 * @param key which key it is; empty when unknown
 * @param word the key as written
 * @param value the value without outer blanks, escapes resolved; may be empty
 * @param keySpan the key
 * @param valueSpan the value; empty and behind the colon when there is none
 */
public record Header(
    Optional<HeaderKey> key, String word, String value, Span keySpan, Span valueSpan) {

  /** Whether a line can have that value, such as the name of a file: it is one line's, trimmed. */
  public static boolean canHold(String value) {
    return Characters.trim(value).equals(value) && value.chars().noneMatch(Character::isISOControl);
  }

  /** The line's tokens. */
  public Span span() {
    return keySpan.to(valueSpan);
  }
}
