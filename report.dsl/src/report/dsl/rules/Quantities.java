package report.dsl.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import report.dsl.forms.FormSpec;
import report.dsl.forms.Script;
import report.dsl.ledger.Entry;
import report.dsl.ledger.Ledger;
import report.dsl.model.Address;
import report.dsl.model.Filing;
import report.dsl.model.Formula;
import report.dsl.prose.Figure;
import report.dsl.prose.Meaning;

/** How messages name what a number in a sentence is, and how fixes refer to it. */
public final class Quantities {

  private Quantities() {}

  /** Its name with the number that it has: 「一、…·总计」为12; of a sum also what is added up. */
  static String is(Meaning meaning, Figure figure, Ledger ledger) {
    String number = figure.written(meaning.as(figure, ledger).orElseThrow());
    return name(meaning) + "为" + (meaning.cell().isPresent() ? "" : sum(meaning, ledger)) + number;
  }

  /** The cell's row and column, the quantity's name, or the names of all that it adds up. */
  static String name(Meaning meaning) {
    return meaning.name().isEmpty()
        ? meaning
            .formula()
            .cells()
            .map(Address::inWords)
            .map(Words::quote)
            .collect(Collectors.joining("+"))
        : Words.quote(meaning.name());
  }

  private static String sum(Meaning meaning, Ledger ledger) {
    Formula formula = meaning.formula();
    String top = side(formula.top(), ledger);
    if (!formula.isRatio()) {
      return top.isEmpty() ? "" : top + "=";
    }
    String bottom = side(formula.bottom(), ledger);
    String above = top.isEmpty() ? total(formula.top(), ledger) : "（" + top + "）";
    String below = bottom.isEmpty() ? total(formula.bottom(), ledger) : "（" + bottom + "）";
    return above + "÷" + below + "=";
  }

  private static String side(List<Formula.Part> parts, Ledger ledger) {
    List<BigDecimal> numbers =
        parts.stream().map(part -> signed(part, ledger)).filter(n -> n.signum() != 0).toList();
    return numbers.size() < 2
        ? ""
        : numbers.stream()
            .map(BigDecimal::toPlainString)
            .collect(Collectors.joining("+"))
            .replace("+-", "-");
  }

  private static String total(List<Formula.Part> parts, Ledger ledger) {
    return parts.stream()
        .map(part -> signed(part, ledger))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .toPlainString();
  }

  private static BigDecimal signed(Formula.Part part, Ledger ledger) {
    BigDecimal value = ledger.entry(part.cell()).map(Entry::value).orElse(BigDecimal.ZERO);
    return value.multiply(BigDecimal.valueOf(part.sign()));
  }

  /** The reference that means it, in its braces and the report's own script. */
  public static String reference(Meaning meaning, Figure figure, Filing filing) {
    FormSpec form = filing.form();
    String text =
        meaning
            .cell()
            .map(cell -> cell.shortest(form))
            .orElseGet(() -> meaning.name().isEmpty() ? sum(meaning, form) : meaning.name());
    String style =
        figure.isPercent() ? "|%" : figure.kind() == Figure.Kind.TEN_THOUSANDS ? "|万" : "";
    return "{" + (filing.traditional() ? Script.traditional(text) : text) + style + "}";
  }

  private static String sum(Meaning meaning, FormSpec form) {
    return meaning
        .formula()
        .cells()
        .map(cell -> cell.shortest(form))
        .collect(Collectors.joining("+"));
  }
}
