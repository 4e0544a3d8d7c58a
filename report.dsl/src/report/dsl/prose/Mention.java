package report.dsl.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import report.dsl.forms.Span;
import report.dsl.forms.TableSpec;
import report.dsl.ledger.Ledger;

/**
 * A number in a sentence that the form has too.
 *
 * @param said the words that say so, from the mark of punctuation before them to its measure
 * @param meanings what it can be, the likeliest first; at least one
 */
public record Mention(Figure figure, Span said, TableSpec table, List<Meaning> meanings) {

  public Mention {
    meanings = List.copyOf(meanings);
  }

  /** Whether it is none of what it can be, and all of that is known. */
  public boolean contradicts(Ledger ledger) {
    if (figure.value().isEmpty() || figure.bound().isPresent()) {
      return false;
    }
    BigDecimal value = figure.value().get();
    for (Meaning meaning : meanings) {
      Optional<BigDecimal> due = meaning.as(figure, ledger);
      if (due.isEmpty() || due.get().compareTo(value) == 0) {
        return false;
      }
    }
    return true;
  }

  /** What to bind it to: what it can be and has right, all that it can be where it is wrong. */
  public List<Meaning> choices(Ledger ledger) {
    List<Meaning> agreeing = agreeing(ledger);
    return agreeing.isEmpty() ? meanings : agreeing;
  }

  /** What it can be of which the form has that number. */
  public List<Meaning> agreeing(Ledger ledger) {
    return meanings.stream()
        .filter(
            meaning ->
                figure.value().isPresent()
                    && meaning
                        .as(figure, ledger)
                        .filter(due -> due.compareTo(figure.value().get()) == 0)
                        .isPresent())
        .toList();
  }
}
