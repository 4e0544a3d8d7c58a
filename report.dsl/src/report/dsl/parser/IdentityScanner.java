package report.dsl.parser;

import java.util.Set;
import report.dsl.parser.Lexeme.Kind;

/**
 * Cuts a line {@code 勾稽 每列 跨年: 上年结转 = 上年.结转下年 "…" W} of a form into its words. Blanks around signs
 * are free, half and full width are equal.
 */
final class IdentityScanner {

  private static final String SIGNS = "=＝≥≤+＋-－−><";
  private static final String QUOTES = "\"“”「」";
  private static final Set<String> GRADES = Set.of("E", "W", "I");

  private final Cursor cursor;

  IdentityScanner(Cursor cursor) {
    this.cursor = cursor;
  }

  void scan() {
    cursor.token(Kind.IDENTITY_MARK, 2);
    cursor.blanks();
    while (!cursor.atEnd() && !Characters.isColon(cursor.peek(0))) {
      cursor.tokenUntil(Kind.WORD, c -> Characters.isBlank(c) || Characters.isColon(c));
      cursor.blanks();
    }
    cursor.token(Kind.COLON, 1);
    cursor.blanks();
    while (!cursor.atEnd()) {
      item();
      cursor.blanks();
    }
  }

  private void item() {
    int c = cursor.peek(0);
    if (SIGNS.indexOf(c) >= 0) {
      boolean twoSigns = (c == '>' || c == '<') && cursor.peek(1) == '=';
      cursor.token(Kind.SIGN, twoSigns ? 2 : 1);
    } else if (QUOTES.indexOf(c) >= 0) {
      int length = 1;
      while (cursor.peek(length) >= 0 && QUOTES.indexOf(cursor.peek(length)) < 0) {
        length++;
      }
      cursor.token(Kind.QUOTED, length + 1);
    } else {
      cursor.tokenUntil(isGrade() ? Kind.LETTER : Kind.TERM, IdentityScanner::endsOperand);
    }
  }

  private static boolean endsOperand(int c) {
    return Characters.isBlank(c) || SIGNS.indexOf(c) >= 0 || QUOTES.indexOf(c) >= 0;
  }

  private boolean isGrade() {
    boolean single = cursor.peek(1) < 0 || endsOperand(cursor.peek(1));
    return single && GRADES.contains(String.valueOf((char) cursor.peek(0)));
  }
}
