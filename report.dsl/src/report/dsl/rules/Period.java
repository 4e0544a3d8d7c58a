package report.dsl.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern RANGE =
      Pattern.compile(
          "(?:(\\d{1,9})_[年./-]_)?(\\d{1,2})_[月./-]_(\\d{1,4})_日?_[起始]?_,?_".replace("_", " {0,2}")
              + "(?:至|到|[-~—–]{1,2})"
              + "_(?:(\\d{1,9}|同|当|本|该)_[年./-]_)?(?:(\\d{1,2})_[月./-]_)?(\\d{1,6})_日?"
                  .replace("_", " {0,2}"));

  private static final Spotter ANYWHERE = new Spotter(List.of(RANGE));

  /** What may stand between the word for it and the days. */
  private static final Pattern GAP = Pattern.compile("[^,\\d]{0,12}");

  /** The groups of the two years, which a text may leave out. */
  private static final Set<Integer> YEARS = Set.of(1, 4);

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
    Matcher range = RANGE.matcher(filled);
    return range.find() ? Optional.of(new Period(filled, range.group(), year)) : Optional.empty();
  }

  /** What the text says in sentences that speak of the period, and elsewhere where it is right. */
  List<Stated> stated(List<Passage> passages) {
    List<Stated> stated = new ArrayList<>();
    List<String> numbers =
        Arrays.stream(days.split("\\D+")).filter(n -> !n.equals(year)).map(Period::number).toList();
    passages.forEach(passage -> named(passage, stated));
    passages.stream()
        .filter(passage -> numbers.stream().allMatch(passage.plain()::contains))
        .forEach(passage -> elsewhere(passage, stated));
    return stated;
  }

  /** In sentences that speak of the period. */
  private void named(Passage passage, List<Stated> stated) {
    String plain = passage.plain();
    Optional<MatchResult> word = Wording.in("统计期限").find(plain, 0);
    while (word.isPresent()) {
      int end = passage.sentenceEnd(word.get().end());
      Matcher gap = GAP.matcher(plain).region(word.get().end(), end);
      Matcher range = RANGE.matcher(plain);
      if (gap.lookingAt() && range.region(gap.end(), end).lookingAt()) {
        stated.add(new Stated(Optional.of(passage.at(range)), passage.text(range), isRight(range)));
      } else if (plain.substring(word.get().end(), end).contains(year)) {
        stated.add(new Stated(Optional.empty(), "", true)); // such as 统计期限为2024年度
      }
      word = Wording.in("统计期限").find(plain, end);
    }
  }

  private void elsewhere(Passage passage, List<Stated> stated) {
    String plain = passage.plain();
    Optional<MatchResult> range = ANYWHERE.find(plain, 0);
    while (range.isPresent()) {
      if (isRight(range.get())) {
        Span span = passage.at(range.get());
        stated.add(new Stated(Optional.of(span), passage.text(range.get()), true));
      }
      range = ANYWHERE.find(plain, range.get().end());
    }
  }

  private boolean isRight(MatchResult range) {
    Matcher expected = RANGE.matcher(days);
    boolean right = expected.matches();
    for (int group = 1; right && group <= expected.groupCount(); group++) {
      String written = range.group(group);
      boolean left = written == null || !Character.isDigit(written.charAt(0));
      String due = number(expected.group(group));
      right = left ? YEARS.contains(group) : number(written).equals(due);
    }
    return right;
  }

  private static String number(String digits) {
    return digits.replaceFirst("^0+(?=.)", "");
  }
}
