package report.dsl.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import report.dsl.forms.IdentitySpec;
import report.dsl.forms.Term;
import report.dsl.ledger.Equation;
import report.dsl.ledger.Summand;

/** Identities and their numbers in words: what is added up, what it makes, what it should make. */
public final class Arithmetic {

  private static final int TERMS_WRITTEN_OUT = 3;

  private Arithmetic() {}

  /** Both sides with their numbers: 「自然人」列：新收+上年结转为11+0=11，办理总计+结转下年为0. */
  public static String inWords(Equation equation) {
    return place(equation)
        + side(equation.spec().left(), equation.left())
        + "，"
        + side(equation.spec().right(), equation.right())
        + (equation.assumesZero() ? "（若空白为0）" : "");
  }

  /** The identity and both sides of it, as a sentence. */
  static String sentence(Equation equation) {
    return "%s：%s。".formatted(statement(equation), inWords(equation));
  }

  /** The row or column an identity is repeated for, in quotes; empty when it is not repeated. */
  static String place(Equation equation) {
    return switch (equation.spec().scope()) {
      case ONCE -> "";
      case EACH_ROW -> "「" + equation.line() + "」行：";
      case EACH_COLUMN -> "「" + equation.line() + "」列：";
      case EACH_CELL -> "「" + equation.line() + "」：";
    };
  }

  /** The identity itself: its official wording, else its terms. */
  static String statement(Equation equation) {
    return statement(equation.spec());
  }

  /** What an identity demands: its official wording, else its terms. */
  public static String statement(IdentitySpec identity) {
    return identity.note().isEmpty() ? terms(identity) : identity.note();
  }

  /** What an identity demands, by the names of its terms. */
  public static String terms(IdentitySpec identity) {
    String relation =
        switch (identity.relation()) {
          case EQUAL -> "应等于";
          case AT_LEAST -> "应不小于";
          case AT_MOST -> "应不大于";
        };
    return names(identity.left()) + relation + names(identity.right());
  }

  private static String side(List<Term> terms, List<Summand> numbers) {
    String name = terms.size() > TERMS_WRITTEN_OUT ? "各项之和" : names(terms);
    return name + "为" + sum(numbers);
  }

  private static String names(List<Term> terms) {
    StringBuilder names = new StringBuilder();
    for (Term term : terms) {
      String sign = term.sign() < 0 ? "-" : "+";
      names.append(names.isEmpty() && term.sign() > 0 ? "" : sign).append(term.inWords());
    }
    return names.toString();
  }

  /** The sum with its parts that are not 0: {@code 11+1=12}; a single number stands alone. */
  static String sum(List<Summand> numbers) {
    String total = Equation.sum(numbers).toPlainString();
    List<BigDecimal> parts =
        numbers.stream().map(Summand::signed).filter(part -> part.signum() != 0).toList();
    if (parts.size() < 2) {
      return total;
    }
    String written = parts.stream().map(BigDecimal::toPlainString).collect(Collectors.joining("+"));
    return written.replace("+-", "-") + "=" + total;
  }
}
