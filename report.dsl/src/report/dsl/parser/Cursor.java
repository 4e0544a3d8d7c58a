package report.dsl.parser;

import java.util.List;
import java.util.function.IntPredicate;
import report.dsl.parser.Lexeme.Kind;

/** A place in one line that moves right and leaves tokens behind. */
final class Cursor {

  private static final int END = -1;

  private final String text;
  private final List<Lexeme> lexemes;
  private final int lineStart;

  /** Behind the line's last visible character that is not a trailing comment. */
  private final int contentEnd;

  private final int lineEnd;
  private int at;

  Cursor(String text, int start, int end, List<Lexeme> lexemes) {
    this.text = text;
    this.lexemes = lexemes;
    this.lineStart = start;
    this.lineEnd = end;
    this.at = start;
    int content = commentStart();
    while (content > start && Characters.isBlank(text.charAt(content - 1))) {
      content--;
    }
    this.contentEnd = content;
  }

  /** A comment opens behind a blank or a bar, and a blank or the line end must follow it. */
  private int commentStart() {
    for (int i = lineStart + 1; i + 1 < lineEnd; i++) {
      if (text.charAt(i) == '/'
          && text.charAt(i + 1) == '/'
          && opensComment(text.charAt(i - 1))
          && (i + 2 == lineEnd || Characters.isBlank(text.charAt(i + 2)))) {
        return i;
      }
    }
    return lineEnd;
  }

  private static boolean opensComment(char before) {
    return Characters.isBlank(before) || Characters.isPipe(before);
  }

  boolean atEnd() {
    return at >= contentEnd;
  }

  /** The character so many places ahead, or -1 behind the line's content. */
  int peek(int ahead) {
    return at + ahead < contentEnd ? text.charAt(at + ahead) : END;
  }

  boolean startsWith(String word) {
    return at + word.length() <= contentEnd && text.startsWith(word, at);
  }

  boolean isLastToken() {
    return at + 1 >= contentEnd;
  }

  /** Passes over blanks; behind the content over the rest of the line, its comment included. */
  void blanks() {
    int start = at;
    while (at < lineEnd && Characters.isBlank(text.charAt(at))) {
      at++;
    }
    add(Kind.WS, start);
    if (at >= contentEnd && at < lineEnd) {
      start = at;
      at = lineEnd;
      add(Kind.COMMENT, start);
    }
  }

  void token(Kind kind, int length) {
    int start = at;
    at = Math.max(at, Math.min(at + length, contentEnd)); // blanks may have led behind the content
    add(kind, start);
  }

  /** A token up to where the predicate holds on an unescaped character, without blanks around. */
  void tokenUntil(Kind kind, IntPredicate stop) {
    int start = at;
    int end = at;
    while (at < contentEnd && !stop.test(text.charAt(at))) {
      at += isEscape(at) ? 2 : 1;
      if (!Characters.isBlank(text.charAt(at - 1))) {
        end = at;
      }
    }
    at = end;
    add(kind, start);
  }

  /** Blanks, then all that is left of the content as one token, then the trailing comment. */
  void rest(Kind kind) {
    blanks();
    token(kind, contentEnd - at);
    blanks();
  }

  /** Prose up to the next reference; blanks inside it are part of it. */
  void text() {
    int start = at;
    do {
      at += isEscape(at) ? 2 : 1;
    } while (at < contentEnd && referenceEnd() == 0);
    add(Kind.PROSE, start);
  }

  /** Length up to the closing brace if a reference opens here, else 0: a lone brace is text. */
  int referenceEnd() {
    if (peek(0) != '{') {
      return 0;
    }
    int length = 1;
    while (peek(length) != END && peek(length) != '{') {
      if (peek(length) == '}') {
        return length;
      }
      length += isEscape(at + length) ? 2 : 1;
    }
    return 0;
  }

  private boolean isEscape(int place) {
    return text.charAt(place) == '\\'
        && place + 1 < contentEnd
        && Characters.isEscapable(text.charAt(place + 1));
  }

  private void add(Kind kind, int start) {
    if (at > start) {
      lexemes.add(new Lexeme(kind, start, at));
    }
  }
}
