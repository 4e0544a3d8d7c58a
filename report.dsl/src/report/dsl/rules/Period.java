package report.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import report.dsl.forms.Span;
import report.dsl.model.Filing;
import report.dsl.model.HeaderKey;

/**
 * The days that a report's numbers are of: what the form says they are, and what its text says.
 *
 * @param sentence the form's, with this report's year in it
 * @param days the part of it that names the days
 * @param year the report's
 */
record Period(String sentence, String days, String year) {

  private static final Spotter ANYWHERE = new Spotter(List.of(Days.RANGE));

  /**
   * What a report's text says.
   *
   * @param span where; empty when it says so in other words than days
   * @param text how it is written
   */
  record Stated(Optional<Span> span, String text, boolean right) {}

  /** What the form says; empty when it says nothing or the report's year is not known. */
  static Optional<Period> of(Filing filing) {
    String sentence = filing.form().period();
    if (sentence.isEmpty() || filing.year().isEmpty()) {
      return Optional.empty();
    }
    String year = filing.value(HeaderKey.YEAR);
    String filled = sentence.replace("{" + HeaderKey.YEAR.word() + "}", year);
    Matcher range = Days.RANGE.matcher(filled);
    return range.find() ? Optional.of(new Period(filled, range.group(), year)) : Optional.empty();
  }

  /** What the text says in sentences that speak of the period, and elsewhere where it is right. */
  List<Stated> stated(List<Passage> passages) {
    List<Stated> stated = new ArrayList<>();
    passages.forEach(passage -> named(passage, stated));
    passages.stream()
        .filter(passage -> Days.canBeIn(passage.plain()))
        .forEach(passage -> elsewhere(passage, stated));
    return stated;
  }

  /** In sentences that speak of the period. */
  private void named(Passage passage, List<Stated> stated) {
    String plain = passage.plain();
    Optional<MatchResult> word = Wording.in("统计期限").find(plain, 0);
    while (word.isPresent()) {
      int end = passage.sentenceEnd(word.get().end());
      Matcher gap = Days.GAP.matcher(plain).region(word.get().end(), end);
      Matcher range = Days.RANGE.matcher(plain);
      if (gap.lookingAt() && range.region(gap.end(), end).lookingAt()) {
        stated.add(
            new Stated(Optional.of(passage.at(range)), passage.text(range), Days.are(days, range)));
      } else {
        year(passage, word.get().end(), end).ifPresent(stated::add);
      }
      word = Wording.in("统计期限").find(plain, end);
    }
  }

  private void elsewhere(Passage passage, List<Stated> stated) {
    String plain = passage.plain();
    Optional<MatchResult> range = ANYWHERE.find(plain, 0);
    while (range.isPresent()) {
      if (Days.are(days, range.get())) {
        Span span = passage.at(range.get());
        stated.add(new Stated(Optional.of(span), passage.text(range.get()), true));
      }
      range = ANYWHERE.find(plain, range.get().end());
    }
  }

  /** The report's year anywhere in a sentence of the period, or another one where its days are. */
  private Optional<Stated> year(Passage passage, int from, int end) {
    Matcher written = Days.YEAR.matcher(passage.plain()).region(from, end);
    Matcher gap = Days.GAP.matcher(passage.plain()).region(from, end);
    Optional<Stated> other = Optional.empty();
    while (written.find()) {
      if (Days.number(written.group(1)).equals(year)) {
        return Optional.of(new Stated(Optional.empty(), "", true));
      }
      if (other.isEmpty() && gap.lookingAt() && gap.end() == written.start()) {
        Span span = passage.at(written);
        other = Optional.of(new Stated(Optional.of(span), passage.text(written), false));
      }
    }
    return other;
  }
}
