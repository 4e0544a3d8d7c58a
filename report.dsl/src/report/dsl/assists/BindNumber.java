package report.dsl.assists;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.dsl.forms.Script;
import report.dsl.forms.Span;
import report.dsl.ledger.Entry;
import report.dsl.model.Address;
import report.dsl.model.Filing;
import report.dsl.model.Prose;
import report.dsl.prose.Meaning;
import report.dsl.rules.Binding;
import report.dsl.rules.Edit;
import report.dsl.rules.Fix;
import report.dsl.rules.Quantities;
import report.dsl.rules.Subject;
import report.dsl.rules.Words;

/**
 * Binds a number in prose to what its sentence says it is, so that the two can never differ; where
 * that is not understood, to a cell that holds the same number. Of several cells those come first
 * whose row and column the words around the number speak of.
 */
final class BindNumber implements Assist {

  private static final int MOST_OFFERED = 5;

  private static final String DIGIT = "[0-9０-９]";

  /** Not a year or a day, nor a share, nor part of a longer number. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<!%1$s)(?<!%1$s[.．,，])%1$s+(?:[,，]%1$s{3})*(?:[.．]%1$s+)?(?!%1$s)(?![年月日时%%％])"
              .formatted(DIGIT));

  private record Candidate(Address address, int score, boolean total) {}

  @Override
  public List<Fix> at(Subject subject, Span selected) {
    return spoken(subject, selected).map(List::of).orElseGet(() -> equal(subject, selected));
  }

  /** The one thing that the sentence says the number is, and has right. */
  private static Optional<Fix> spoken(Subject subject, Span selected) {
    return subject.statements().mentions().stream()
        .filter(mention -> mention.figure().bound().isEmpty())
        .filter(mention -> mention.figure().span().holds(selected))
        .findFirst()
        .filter(mention -> mention.agreeing(subject.ledger()).size() == 1)
        .map(
            mention -> {
              Meaning meaning = mention.agreeing(subject.ledger()).get(0);
              Edit edit = Binding.of(mention, meaning, subject.filing());
              return new Fix("改为引用" + edit.text() + "，取" + Quantities.name(meaning), edit);
            });
  }

  private static List<Fix> equal(Subject subject, Span selected) {
    return subject
        .filing()
        .prose()
        .flatMap(prose -> prose.inlines().stream())
        .filter(Prose.Words.class::isInstance)
        .map(Prose.Inline::span)
        .filter(words -> words.holds(selected))
        .findFirst()
        .flatMap(words -> number(subject.filing(), words, selected))
        .map(number -> fixes(subject, number))
        .orElse(List.of());
  }

  private static Optional<Span> number(Filing filing, Span words, Span selected) {
    Matcher matcher = NUMBER.matcher(filing.source().text(words));
    while (matcher.find()) {
      int start = words.offset() + matcher.start();
      int end = words.offset() + matcher.end();
      if (start <= selected.offset() && selected.end() <= end) {
        return Optional.of(new Span(start, end - start));
      }
    }
    return Optional.empty();
  }

  private static List<Fix> fixes(Subject subject, Span number) {
    Filing filing = subject.filing();
    String written = Normalizer.normalize(filing.source().text(number), Normalizer.Form.NFKC);
    BigDecimal value = new BigDecimal(written.replace(",", ""));
    Mention mention = Mention.of(filing.source(), number);
    List<Candidate> found = new ArrayList<>();
    filing
        .tables()
        .flatMap(table -> table.cells())
        .flatMap(cell -> cell.address().flatMap(subject.ledger()::entry).stream())
        .filter(entry -> !entry.isBlank() && entry.value().compareTo(value) == 0)
        .map(Entry::address)
        .map(a -> new Candidate(a, mention.score(a), subject.ledger().isComputable(a)))
        .forEach(found::add);
    boolean many = found.size() > MOST_OFFERED;
    return found.stream()
        .filter(candidate -> !many || candidate.score() > 0)
        .sorted(
            Comparator.comparingInt(Candidate::score)
                .reversed()
                .thenComparing(candidate -> !candidate.total()))
        .limit(MOST_OFFERED)
        .map(candidate -> bind(filing, number, candidate.address()))
        .toList();
  }

  private static Fix bind(Filing filing, Span number, Address cell) {
    String shortest = cell.shortest(filing.form());
    String text = "{" + (filing.traditional() ? Script.traditional(shortest) : shortest) + "}";
    return new Fix("改为" + text + "，取" + Words.quote(cell.inWords()), new Edit(number, text));
  }
}
