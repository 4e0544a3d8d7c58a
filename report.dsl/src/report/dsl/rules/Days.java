package report.dsl.rules;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.dsl.model.WrittenDate;

/** The first and the last day of a time as texts write them, in digits or Chinese numerals. */
final class Days {

  private static final String DIGITS = "\\d〇○零一二三四五六七八九十";
  private static final String DIGIT = "[" + DIGITS + "]";

  static final Pattern RANGE =
      Pattern.compile(
          ("(?:(D{1,9})_[年./-]_)?(D{1,2})_[月./-]_(D{1,4})_[日号]?_[起始]?_,?_(?:至|到|[-~—–]{1,2})"
                  + "_(?:(D{1,9}|同|当|本|该)_[年./-]_)?(?:(D{1,2})_[月./-]_)?(D{1,6})_[日号]?")
              .replace("_", " {0,2}")
              .replace("D", DIGIT));

  /** A year without days, such as 2024年度. */
  static final Pattern YEAR = Pattern.compile("(" + DIGIT + "{4}) {0,2}年(?:度|全年)?");

  /** What may stand between the word for it and the days. */
  static final Pattern GAP = Pattern.compile("[^," + DIGITS + "]{0,12}");

  /** The groups of the two years, which a text may leave out. */
  private static final Set<Integer> YEARS = Set.of(1, 4);

  private Days() {}

  /** Whether a text has what stands between a month and a day, as nearly all have not. */
  static boolean canBeIn(String text) {
    return text.chars().anyMatch(c -> c == '月' || c == '.' || c == '/' || c == '-');
  }

  /** Whether what {@link #RANGE} has found are these days. */
  static boolean are(String days, MatchResult range) {
    Matcher expected = RANGE.matcher(days);
    if (!expected.matches()) {
      return false;
    }
    for (int group = 1; group <= expected.groupCount(); group++) {
      String written = range.group(group);
      boolean left = written == null || !written.substring(0, 1).matches(DIGIT);
      if (left ? !YEARS.contains(group) : !number(written).equals(number(expected.group(group)))) {
        return false;
      }
    }
    return true;
  }

  /** A number in either kind of numerals, without the zeros before it. */
  static String number(String numerals) {
    return WrittenDate.digits(numerals).replaceFirst("^0+(?=.)", "");
  }
}
