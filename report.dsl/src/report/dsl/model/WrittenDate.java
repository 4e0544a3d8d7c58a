package report.dsl.model;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as clerks write it: 2026-01-20, 2026年1月20日, 2026.1.20, 二〇二六年一月二十日. */
public final class WrittenDate {

  private static final Pattern DATE = Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?");
  private static final String DIGITS = "〇一二三四五六七八九";

  private WrittenDate() {}

  /** Whether it has a year, a month and a day, be there such a day or not. */
  public static boolean isDate(String text) {
    return DATE.matcher(digits(text)).matches();
  }

  /** The day; empty when it is no date or there is no such day. */
  public static Optional<LocalDate> day(String text) {
    Matcher date = DATE.matcher(digits(text));
    if (!date.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(date.group(1)),
              Integer.parseInt(date.group(2)),
              Integer.parseInt(date.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty(); // such as 02-30
    }
  }

  /** Without blanks, of half width, Chinese numerals as digits. */
  public static String digits(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]", "");
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      int digit = "零○".indexOf(c) >= 0 ? 0 : DIGITS.indexOf(c);
      if (c == '十') {
        boolean tens = i > 0 && DIGITS.indexOf(plain.charAt(i - 1)) > 0;
        boolean ones = i + 1 < plain.length() && DIGITS.indexOf(plain.charAt(i + 1)) > 0;
        key.append(tens ? "" : "1").append(ones ? "" : "0");
      } else {
        key.append(digit < 0 ? String.valueOf(c) : String.valueOf(digit));
      }
    }
    return key.toString();
  }
}
