package report.dsl.prose;

import java.util.HashMap;
import java.util.Map;
import report.dsl.forms.Script;
import report.dsl.forms.Span;
import report.dsl.model.Prose;
import report.dsl.model.Source;
import report.dsl.parser.Characters;

/**
 * A paragraph as words are looked for in it: half width, simplified, without blanks; each character
 * knows its place in the source, and a bound number is a single one.
 */
final class Folded {

  /** Stands for a bound number. */
  static final char BOUND = '\uFFFC';

  private final StringBuilder text = new StringBuilder();
  private final int[] offsets;
  private final Map<Integer, Prose.Bound> bounds = new HashMap<>();
  private final Source source;
  private int end;

  private Folded(Source source, int length) {
    this.source = source;
    this.offsets = new int[length];
  }

  static Folded of(Prose prose, Source source) {
    Folded folded = new Folded(source, prose.span().length());
    for (Prose.Inline inline : prose.inlines()) {
      if (inline instanceof Prose.Bound bound) {
        folded.bounds.put(folded.text.length(), bound);
        folded.add(BOUND, bound.span().offset());
      } else {
        for (int i = inline.span().offset(); i < inline.span().end(); i++) {
          folded.add(source.text().charAt(i), i);
        }
      }
      folded.end = inline.span().end();
    }
    return folded;
  }

  private void add(char c, int offset) {
    if (!Characters.isBlank(c)) {
      offsets[text.length()] = offset;
      text.append(fold(c));
    }
  }

  private static char fold(char c) {
    return c >= '！' && c <= '～' ? (char) (c - '！' + '!') : Script.simplified(c);
  }

  /** The words of a text that stands alone. */
  static String simple(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.chars().filter(c -> !Characters.isBlank(c)).forEach(c -> folded.append(fold((char) c)));
    return folded.toString();
  }

  /** The words. */
  String text() {
    return text.toString();
  }

  /** The bound number that stands at that place of the words. */
  Prose.Bound bound(int at) {
    return bounds.get(at);
  }

  /** Whether the source has an ASCII character at that place of the words. */
  boolean isHalfWidth(int at) {
    return source.text().charAt(offsets[at]) < 0x80;
  }

  /** The region of the source between two places of the words, blanks behind it left out. */
  Span span(int from, int to) {
    int start = from < text.length() ? offsets[from] : end;
    if (to <= from) {
      return new Span(start, 0);
    }
    Prose.Bound last = bounds.get(to - 1);
    int stop = last == null ? offsets[to - 1] + 1 : last.span().end();
    return new Span(start, stop - start);
  }
}
