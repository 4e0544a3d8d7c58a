package report.dsl.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import report.dsl.forms.Span;
import report.dsl.ledger.Ledger;
import report.dsl.model.Address;
import report.dsl.model.Filing;
import report.dsl.model.Source;

/**
 * A number typed in a sentence, for those who review how a report's text and tables fit together.
 *
 * @param sentence its sentence, of a long one what is near the number
 * @param mention what the sentence says it is by the form; empty when that is not understood
 * @param cells the cells that hold that number
 */
public record Unbound(
    Figure figure, String sentence, Optional<Mention> mention, List<Address> cells) {

  private static final String SENTENCE_ENDS = "。！？!?；;";
  private static final int REACH = 80;

  public Unbound {
    cells = List.copyOf(cells);
  }

  /** All numbers of a report that count something and are not bound, in the order of the text. */
  public static List<Unbound> of(Filing filing, Ledger ledger, Statements statements) {
    Map<Figure, Mention> mentions =
        statements.mentions().stream()
            .collect(Collectors.toMap(Mention::figure, Function.identity(), (a, b) -> a));
    Map<BigDecimal, List<Address>> holders = holders(filing, ledger);
    List<Unbound> found = new ArrayList<>();
    for (Statements.Text text : statements.texts()) {
      for (Figure figure : text.figures()) {
        Optional<Mention> mention = Optional.ofNullable(mentions.get(figure));
        boolean counted = figure.counts() && figure.kind() != Figure.Kind.WORD;
        if (figure.bound().isEmpty() && (counted || mention.isPresent())) {
          BigDecimal value = figure.value().orElseThrow().stripTrailingZeros();
          List<Address> cells =
              figure.isPercent() ? List.of() : holders.getOrDefault(value, List.of());
          found.add(new Unbound(figure, sentence(figure, text, filing.source()), mention, cells));
        }
      }
    }
    return found;
  }

  /** The cells by their numbers; 0 is in most of them and tells nothing. */
  private static Map<BigDecimal, List<Address>> holders(Filing filing, Ledger ledger) {
    Map<BigDecimal, List<Address>> holders = new HashMap<>();
    filing
        .tables()
        .flatMap(table -> table.cells())
        .flatMap(cell -> cell.address().flatMap(ledger::entry).stream())
        .filter(entry -> entry.value().signum() != 0)
        .forEach(
            entry ->
                holders
                    .computeIfAbsent(entry.value().stripTrailingZeros(), v -> new ArrayList<>(2))
                    .add(entry.address()));
    return holders;
  }

  private static String sentence(Figure figure, Statements.Text text, Source source) {
    Span paragraph = text.prose().span();
    int start = figure.span().offset();
    int least = Math.max(paragraph.offset(), start - REACH);
    while (start > least && SENTENCE_ENDS.indexOf(source.text().charAt(start - 1)) < 0) {
      start--;
    }
    int end = figure.span().end();
    int most = Math.min(paragraph.end(), end + REACH);
    while (end < most && SENTENCE_ENDS.indexOf(source.text().charAt(end)) < 0) {
      end++;
    }
    return source.text().substring(start, end).strip();
  }
}
