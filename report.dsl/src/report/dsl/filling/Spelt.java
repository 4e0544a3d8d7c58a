package report.dsl.filling;

import java.math.BigDecimal;
import java.util.Optional;
import report.dsl.forms.CellSpec;
import report.dsl.model.Amount;
import report.dsl.model.Amount.Flaw;
import report.dsl.model.AmountReader;
import report.dsl.parser.Characters;

/**
 * What somebody typed or pasted into a cell, as the cell is to hold it: numbers as the fixes of the
 * rules write them, everything else as it is, for the check to speak of.
 *
 * @param text on one line, without blanks around it
 * @param amount what it means there for certain
 */
record Spelt(String text, Amount amount) {

  /**
   * Reads a text.
   *
   * @param spec what the cell may hold; empty when it is not known which it is
   */
  static Spelt of(String typed, Optional<CellSpec> spec) {
    String line = Characters.trim(typed.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " "));
    Amount amount = AmountReader.read(line, spec);
    if (amount instanceof Amount.Number number) {
      return isSure(number, spec)
          ? new Spelt(written(number, spec), amount)
          : new Spelt(line, new Amount.Unreadable(line));
    }
    return new Spelt(line, amount);
  }

  /** By how much a total has changed does not say what it is, nor a unit what it is a unit of. */
  private static boolean isSure(Amount.Number number, Optional<CellSpec> spec) {
    boolean signed = spec.filter(CellSpec::signed).isPresent();
    return (signed || !number.flaws().contains(Flaw.SIGN_WORD))
        && (spec.isPresent() || !number.flaws().contains(Flaw.UNIT));
  }

  private static String written(Amount.Number number, Optional<CellSpec> spec) {
    return spec.filter(CellSpec::signed)
        .map(signed -> signed.written(number.value()))
        .orElse(number.canonical());
  }

  /** The number; empty when it is none. */
  Optional<BigDecimal> number() {
    return amount instanceof Amount.Number number ? Optional.of(number.value()) : Optional.empty();
  }

  boolean isFormula() {
    return amount instanceof Amount.Computed;
  }
}
