package report.dsl.prose;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers in Chinese characters: 一百二十三, 十二, 两, 二〇二四. */
final class ChineseNumeral {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String UNITS = "十百千";

  /** Longer ones are no numbers that a report counts with. */
  private static final int LONGEST = 16;

  private ChineseNumeral() {}

  /** Whether the character can be part of one. */
  static boolean isPart(char c) {
    return switch (c) {
      case '〇', '零', '一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '万' -> true;
      default -> false;
    };
  }

  private static int digit(char c) {
    return c == '〇' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
  }

  /** The number; empty when the characters do not make one. */
  static Optional<BigDecimal> parse(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    if (text.length() > 1 && text.chars().allMatch(c -> digit((char) c) >= 0)) {
      StringBuilder digits = new StringBuilder();
      text.chars().forEach(c -> digits.append(digit((char) c)));
      return Optional.of(new BigDecimal(digits.toString()));
    }
    int wan = text.indexOf('万');
    if (wan < 0) {
      return section(text).map(BigDecimal::valueOf);
    }
    String below = text.substring(wan + 1);
    Optional<Long> low = below.isEmpty() ? Optional.of(0L) : section(below);
    return section(text.substring(0, wan))
        .flatMap(high -> low.map(rest -> BigDecimal.valueOf(high * 10_000 + rest)));
  }

  /** A number below ten thousand. */
  private static Optional<Long> section(String text) {
    long sum = 0;
    long last = 10_000;
    int digit = -1;
    for (char c : text.toCharArray()) {
      int unit = UNITS.indexOf(c);
      if (unit < 0) {
        if (digit > 0 || digit(c) < 0) {
          return Optional.empty();
        }
        digit = digit(c);
      } else {
        long times = (long) Math.pow(10, unit + 1.0);
        if (times >= last) {
          return Optional.empty();
        }
        sum += (digit < 0 ? 1 : digit) * times;
        last = times;
        digit = -1;
      }
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(sum + Math.max(0, digit));
  }
}
