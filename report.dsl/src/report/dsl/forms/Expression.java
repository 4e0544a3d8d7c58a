package report.dsl.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A sum of named numbers, or the ratio of two such sums: {@code 甲 + 乙 - 丙}, {@code 甲 / (甲 + 乙)}.
 *
 * @param top what is added up
 * @param bottom what it is divided by; empty when it is no ratio
 */
public record Expression(List<Operand> top, List<Operand> bottom) {

  /** Names with signs in them, such as 本年增/减, have no more of them. */
  private static final int SIGNS_IN_NAME = 2;

  private static final String PLUS = "+＋";
  private static final String MINUS = "-－−";
  private static final String OVER = "/／÷";
  private static final String OPEN = "(（";
  private static final String SHUT = ")）";

  /**
   * A name with its sign.
   *
   * @param sign +1 or -1
   * @param offset where it stands in the text
   */
  public record Operand(int sign, String name, int offset) {}

  public Expression {
    top = List.copyOf(top);
    bottom = List.copyOf(bottom);
  }

  /**
   * Reads an expression; empty when it has not that shape.
   *
   * @param isName what is a name as a whole although it has a sign or a bracket in it
   */
  public static Optional<Expression> parse(String text, Predicate<String> isName) {
    Parser parser = new Parser(text, isName);
    List<Operand> top = parser.side();
    List<Operand> bottom = parser.skip(OVER) ? parser.side() : List.of();
    return parser.isDone() ? Optional.of(new Expression(top, bottom)) : Optional.empty();
  }

  private static final class Parser {
    private final String text;
    private final Predicate<String> isName;
    private int at;
    private boolean broken;

    Parser(String text, Predicate<String> isName) {
      this.text = text;
      this.isName = isName;
    }

    boolean isDone() {
      return !broken && at == text.length();
    }

    boolean skip(String one) {
      boolean there = at < text.length() && one.indexOf(text.charAt(at)) >= 0;
      at += there ? 1 : 0;
      return there;
    }

    List<Operand> side() {
      while (at < text.length() && isBlank(text.charAt(at))) {
        at++;
      }
      boolean grouped = nameEnd(PLUS + MINUS + OVER) < 0 && skip(OPEN);
      List<Operand> operands = new ArrayList<>();
      int sign = 1;
      do {
        operands.add(operand(sign, PLUS + MINUS + OVER + (grouped ? SHUT : "")));
        sign = at < text.length() && MINUS.indexOf(text.charAt(at)) >= 0 ? -1 : 1;
      } while (skip(PLUS + MINUS));
      broken |= grouped && !skip(SHUT);
      while (at < text.length() && isBlank(text.charAt(at))) {
        at++;
      }
      return operands;
    }

    private Operand operand(int sign, String ends) {
      int named = nameEnd(ends);
      int end = named < 0 ? next(at, ends) : named;
      String written = text.substring(at, end);
      String name = written.strip();
      int offset = at + written.indexOf(name);
      broken |= name.isEmpty();
      at = end;
      return new Operand(sign, name, offset);
    }

    /** Where the longest name from here ends; -1 when none begins here. */
    private int nameEnd(String ends) {
      int found = -1;
      int end = at;
      for (int signs = 0; signs <= SIGNS_IN_NAME + 1 && end <= text.length(); signs++) {
        end = next(end, ends);
        if (isName.test(text.substring(at, end).strip())) {
          found = end;
        }
        end++;
      }
      return found;
    }

    private int next(int from, String ends) {
      int end = from;
      while (end < text.length() && ends.indexOf(text.charAt(end)) < 0) {
        end++;
      }
      return end;
    }

    private static boolean isBlank(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
  }
}
