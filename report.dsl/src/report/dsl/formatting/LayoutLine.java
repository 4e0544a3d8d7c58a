package report.dsl.formatting;

import java.util.ArrayList;
import java.util.List;
import report.dsl.parser.Characters;
import report.dsl.parser.Lexeme;

/**
 * A line of a source that is not blank.
 *
 * @param tokens its tokens without blanks and line end; a hidden line is one comment
 * @param start offset of its first character, leading blanks included
 * @param end offset behind its last character, without the line end
 * @param blanksAbove how many blank lines stand above it
 */
record LayoutLine(Kind kind, List<Lexeme> tokens, int start, int end, int blanksAbove) {

  /** What a line is to the layout. */
  enum Kind {
    COMMENT,
    /** {@code |---|---|}. */
    RULE,
    MARK,
    HEADING,
    PROPERTY,
    PICTURE,
    /** A table line that begins with its bar. */
    TABLE,
    /** A table line that lacks its first bar. */
    UNMARKED,
    IDENTITY,
    TEXT
  }

  /** The lines of a text that are not blank. */
  static List<LayoutLine> of(String text, List<Lexeme> lexemes) {
    List<LayoutLine> lines = new ArrayList<>();
    List<Lexeme> tokens = new ArrayList<>();
    int start = 0;
    int blank = 0;
    for (Lexeme lexeme : lexemes) {
      if (isVisible(lexeme)) {
        tokens.add(lexeme);
      }
      int end = withoutLineEnd(text, lexeme);
      boolean ended = end < lexeme.end();
      if (!tokens.isEmpty() && (ended || lexeme.end() == text.length())) {
        lines.add(new LayoutLine(kind(text, tokens), List.copyOf(tokens), start, end, blank));
        blank = 0;
        tokens.clear();
      } else if (ended) {
        blank++;
      }
      start = ended ? lexeme.end() : start;
    }
    return lines;
  }

  private static boolean isVisible(Lexeme lexeme) {
    return switch (lexeme.kind()) {
      case WS, NL, ROW_BREAK -> false;
      default -> true;
    };
  }

  private static int withoutLineEnd(String text, Lexeme lexeme) {
    int end = lexeme.end();
    while (end > lexeme.start() && Characters.isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static Kind kind(String text, List<Lexeme> tokens) {
    Lexeme first = tokens.get(0);
    return switch (first.kind()) {
      case COMMENT -> isRule(text, first) ? Kind.RULE : Kind.COMMENT;
      case REPORT_MARK, FORM_MARK -> Kind.MARK;
      case HASHES -> Kind.HEADING;
      case KEY -> Kind.PROPERTY;
      case PICTURE_MARK -> Kind.PICTURE;
      case PIPE -> Kind.TABLE;
      case CELL_TEXT -> Kind.UNMARKED;
      case IDENTITY_MARK -> Kind.IDENTITY;
      default -> Kind.TEXT;
    };
  }

  /** A hidden line is a comment or a rule; only a comment begins with a slash. */
  private static boolean isRule(String text, Lexeme hidden) {
    return !Characters.trim(text.substring(hidden.start(), hidden.end())).startsWith("/");
  }

  LayoutLine as(Kind other) {
    return new LayoutLine(other, tokens, start, end, blanksAbove);
  }

  /** Offset of its first visible character. */
  int offset() {
    return tokens.get(0).start();
  }

  /** Whether it looks like a header, known or not. */
  boolean hasKey() {
    return tokens.get(0).kind() == Lexeme.Kind.KEY;
  }

  boolean isHidden() {
    return kind == Kind.COMMENT || kind == Kind.RULE;
  }

  boolean isTable() {
    return kind == Kind.TABLE || kind == Kind.UNMARKED;
  }
}
