package report.dsl.parser;

import java.util.ArrayList;
import java.util.List;
import report.dsl.parser.Lexeme.Kind;

/**
 * Cuts a source into tokens, line by line. The tokens cover the text without a gap, so nothing of
 * it is ever lost; a hidden line (a comment, a {@code |---|} rule) takes its line end with it, so
 * that it neither ends a table nor a paragraph.
 */
public final class LineScanner {

  private final String text;
  private final List<SourceLine> lines;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private boolean begun;

  private LineScanner(String text) {
    this.text = text;
    this.lines = new LineClassifier(text).lines();
  }

  /** All tokens of the text, in order; never fails, whatever the text. */
  public static List<Lexeme> scan(String text) {
    LineScanner scanner = new LineScanner(text);
    for (int i = 0; i < scanner.lines.size(); i++) {
      scanner.scanLine(i);
    }
    return scanner.lexemes;
  }

  private void scanLine(int index) {
    SourceLine line = lines.get(index);
    if (line.isHidden()) {
      add(Kind.COMMENT, line.start(), line.next());
      return;
    }
    begun |= line.kind() != SourceLine.Kind.BLANK;
    Cursor cursor = new Cursor(text, line.start(), line.end(), lexemes);
    cursor.blanks();
    switch (line.kind()) {
      case REPORT_MARK -> {
        cursor.token(Kind.REPORT_MARK, 2);
        cursor.rest(Kind.NAME);
      }
      case FORM_MARK -> {
        cursor.token(Kind.FORM_MARK, 2);
        cursor.rest(Kind.NAME);
      }
      case HEADING -> heading(cursor);
      case PROPERTY -> property(cursor, Kind.KEY);
      case PICTURE -> property(cursor, Kind.PICTURE_MARK);
      case TABLE, UNMARKED_TABLE -> tableLine(cursor);
      case IDENTITY -> new IdentityScanner(cursor).scan();
      case PROSE -> prose(cursor);
      default -> {}
    }
    if (line.next() > line.end()) {
      add(lineEnd(index), line.end(), line.next());
    }
  }

  /** Before the first token a line end is a blank; between two table lines it joins them. */
  private Kind lineEnd(int index) {
    if (!begun) {
      return Kind.WS;
    }
    if (lines.get(index).isTable()) {
      int next = index + 1;
      while (next < lines.size() && lines.get(next).isHidden()) {
        next++;
      }
      if (next < lines.size() && lines.get(next).isTable()) {
        return Kind.ROW_BREAK;
      }
    }
    return Kind.NL;
  }

  private static void heading(Cursor cursor) {
    int hashes = 0;
    while (Characters.isHash(cursor.peek(hashes))) {
      hashes++;
    }
    cursor.token(Kind.HASHES, hashes);
    cursor.rest(Kind.TITLE);
  }

  private static void property(Cursor cursor, Kind key) {
    cursor.tokenUntil(key, Characters::isColon);
    cursor.blanks();
    cursor.token(Kind.COLON, 1);
    cursor.rest(Kind.VALUE);
  }

  private static void tableLine(Cursor cursor) {
    if (Characters.isPipe(cursor.peek(0))) {
      cursor.token(Kind.PIPE, 1); // it opens the line even when nothing follows
      cursor.blanks();
    }
    while (!cursor.atEnd()) {
      if (Characters.isPipe(cursor.peek(0))) {
        cursor.token(cursor.isLastToken() ? Kind.CLOSE : Kind.PIPE, 1);
      } else {
        cursor.tokenUntil(Kind.CELL_TEXT, Characters::isPipe);
      }
      cursor.blanks();
    }
  }

  private static void prose(Cursor cursor) {
    while (!cursor.atEnd()) {
      int shut = cursor.referenceEnd();
      if (shut > 0) {
        cursor.token(Kind.OPEN, 1);
        cursor.blanks();
        cursor.tokenUntil(Kind.ADDRESS, c -> c == '}');
        cursor.blanks();
        cursor.token(Kind.SHUT, 1);
      } else {
        cursor.text();
      }
    }
    cursor.blanks();
  }

  private void add(Kind kind, int start, int end) {
    lexemes.add(new Lexeme(kind, start, end));
  }
}
