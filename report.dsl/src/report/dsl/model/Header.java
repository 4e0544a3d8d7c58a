package report.dsl.model;

import java.util.Optional;
import report.dsl.forms.Span;

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

  /** The line's tokens. */
  public Span span() {
    return keySpan.to(valueSpan);
  }
}
