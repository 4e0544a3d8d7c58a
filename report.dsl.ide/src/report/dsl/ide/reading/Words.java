package report.dsl.ide.reading;

import java.util.function.IntPredicate;
import report.dsl.forms.Span;

/** Words and clauses of a line, as a reader of Chinese parts it: by kind of character and marks. */
final class Words {

  private static final String CLAUSE_ENDS = "，。；：、！？,;!?|｜{}";

  private Words() {}

  /** The run of letters, of digits or of Chinese characters at an offset; empty between them. */
  static Span word(String text, Span line, int offset) {
    int at = offset < line.end() && kind(codePoint(text, offset)) > 0 ? offset : offset - 1;
    if (at < line.offset() || at >= line.end()) {
      return new Span(offset, 0);
    }
    at -= at > 0 && Character.isLowSurrogate(text.charAt(at)) ? 1 : 0;
    int kind = kind(codePoint(text, at));
    return kind == 0 ? new Span(offset, 0) : run(text, line, at, c -> kind(c) == kind);
  }

  /** What stands between two marks around an offset, without blanks at its ends. */
  static Span clause(String text, Span line, int offset) {
    Span run = run(text, line, offset, c -> CLAUSE_ENDS.indexOf(c) < 0);
    int start = run.offset();
    int end = run.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end - start);
  }

  private static Span run(String text, Span line, int offset, IntPredicate inside) {
    int start = offset;
    while (start > line.offset() && inside.test(text.codePointBefore(start))) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    int end = offset;
    while (end < line.end() && inside.test(codePoint(text, end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return new Span(start, Math.max(0, end - start));
  }

  /** The character at an index, also when that is the second half of it. */
  private static int codePoint(String text, int index) {
    boolean second = index > 0 && Character.isLowSurrogate(text.charAt(index));
    return text.codePointAt(second ? index - 1 : index);
  }

  private static int kind(int character) {
    if (Character.isIdeographic(character)) {
      return 1;
    }
    return Character.isDigit(character) ? 2 : Character.isLetter(character) ? 3 : 0;
  }
}
