package report.dsl.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import report.dsl.ledger.Entry;
import report.dsl.ledger.Ledger;
import report.dsl.model.Formula;
import report.dsl.prose.Figure;
import report.dsl.prose.Meaning;

/** How messages name what a number in a sentence is, and how fixes refer to it. */
public final class Quantities {

  private static final int MOST_NAMED = 3;

  private Quantities() {}

  /** Its name with the number that it has: 「一、…·总计」为12; of a sum also what is added up. */
  static String is(Meaning meaning, Figure figure, Ledger ledger) {
    String number = figure.written(meaning.as(figure, ledger).orElseThrow());
    String arithmetic = arithmetic(meaning.formula(), ledger);
    boolean plain = meaning.cell().isPresent() || arithmetic.equals(number);
    String measure = figure.isMoney() ? figure.measure() : "";
    return name(meaning) + "为" + (plain ? "" : arithmetic + "=") + number + measure;
  }

  /** The quantity's name; of a cell its row and column, of a sum the names of all in it. */
  public static String name(Meaning meaning) {
    return meaning.name().isEmpty() ? names(meaning.formula()) : Words.quote(meaning.name());
  }

  /** The cells that a formula adds up and divides by, the first few of many. */
  public static String names(Formula formula) {
    return formula.isRatio()
        ? bracketed(names(formula.top())) + "÷" + bracketed(names(formula.bottom()))
        : names(formula.top());
  }

  private static String names(List<Formula.Part> parts) {
    String names =
        parts.stream()
            .limit(MOST_NAMED)
            .map(part -> (part.sign() < 0 ? "-" : "+") + Words.quote(part.cell().inWords()))
            .collect(Collectors.joining());
    String listed = names.startsWith("+") ? names.substring(1) : names;
    return parts.size() > MOST_NAMED ? listed + "等" + parts.size() + "格" : listed;
  }

  private static String bracketed(String sum) {
    return sum.indexOf('+') > 0 || sum.indexOf('-') > 0 ? "（" + sum + "）" : sum;
  }

  /** How a formula is worked out with today's numbers, zeros left out: 110÷（118+8）. */
  public static String arithmetic(Formula formula, Ledger ledger) {
    String top = sum(formula.top(), ledger);
    return formula.isRatio()
        ? bracketed(top) + "÷" + bracketed(sum(formula.bottom(), ledger))
        : top;
  }

  private static String sum(List<Formula.Part> parts, Ledger ledger) {
    String sum =
        parts.stream()
            .map(part -> signed(part, ledger))
            .filter(number -> number.signum() != 0)
            .map(BigDecimal::toPlainString)
            .collect(Collectors.joining("+"))
            .replace("+-", "-");
    return sum.isEmpty() ? "0" : sum;
  }

  private static BigDecimal signed(Formula.Part part, Ledger ledger) {
    BigDecimal value = ledger.entry(part.cell()).map(Entry::value).orElse(BigDecimal.ZERO);
    return value.multiply(BigDecimal.valueOf(part.sign()));
  }

  /** The number as messages write it. */
  static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
