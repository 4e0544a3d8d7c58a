package report.dsl.model;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.dsl.forms.CellSpec;
import report.dsl.forms.Names;
import report.dsl.model.Amount.Flaw;
import report.dsl.parser.Characters;

/** Reads the text of a cell as a number, as tolerantly as clerks write and as exactly as it can. */
final class AmountReader {

  private static final Set<String> BLANKS =
      Set.of("", "/", "-", "--", "—", "——", "–", "−", "\\", "无", "空", "x", "×");
  private static final Pattern NUMBER =
      Pattern.compile("([增减加负+-]?)((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(\\p{L}{0,4})");

  /** A blank between two digits parts thousands, or two numbers; it is never nothing. */
  private static final Pattern PARTED = Pattern.compile("(?<=[0-9０-９])[\\s\\p{Z}]+(?=[0-9０-９])");

  /** Units of money by how many 元 each is. */
  private static final Map<String, BigDecimal> MONEY =
      Map.of(
          "元", BigDecimal.ONE,
          "千元", BigDecimal.valueOf(1_000),
          "万元", BigDecimal.valueOf(10_000),
          "万", BigDecimal.valueOf(10_000),
          "百万元", BigDecimal.valueOf(1_000_000),
          "亿元", BigDecimal.valueOf(100_000_000));

  private static final Set<String> COUNTS =
      Set.of("件", "项", "个", "条", "宗", "次", "份", "起", "例", "人", "人次", "家", "批");

  private AmountReader() {}

  static Amount read(String written, Optional<CellSpec> spec) {
    if (isCount(written)) {
      return new Amount.Number(BigDecimal.valueOf(Long.parseLong(written)), written, Set.of());
    }
    String text = Names.key(PARTED.matcher(written).replaceAll(","));
    if (text.equals("=")) {
      return new Amount.Computed(Optional.empty());
    }
    if (text.startsWith("=")) {
      return plain(written, text.substring(1), spec) instanceof Amount.Number number
          ? new Amount.Computed(Optional.of(number.value()))
          : new Amount.Unreadable(written);
    }
    return plain(written, text, spec);
  }

  /** What stands there but for the sign =. */
  private static Amount plain(String written, String key, Optional<CellSpec> spec) {
    if (BLANKS.contains(key.toLowerCase(Locale.ROOT))) {
      return new Amount.Blank(written);
    }
    String text = key.replace('−', '-').replace('—', '-').replace('–', '-');
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.matches()
        || digits(matcher.group(2)) > Amount.MAX_DIGITS
        || hasOddDigits(written)) {
      return new Amount.Unreadable(written);
    }
    return number(written, matcher, spec);
  }

  /** Whether it is a whole number just as it is to be written, which most cells are. */
  private static boolean isCount(String text) {
    boolean padded = text.length() > 1 && text.charAt(0) == '0';
    if (text.isEmpty() || padded || text.length() > Amount.MAX_DIGITS) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Whether a raised or circled digit is among them, which is no part of the number. */
  private static boolean hasOddDigits(String written) {
    return digits(Names.key(written)) > digits(Characters.halfWidth(written));
  }

  private static long digits(String number) {
    return number.chars().filter(c -> c >= '0' && c <= '9').count();
  }

  private static Amount number(String written, Matcher matcher, Optional<CellSpec> spec) {
    String sign = matcher.group(1);
    String unit = matcher.group(3);
    BigDecimal value = new BigDecimal(matcher.group(2).replace(",", ""));
    Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
    if (!unit.isEmpty()) {
      Optional<BigDecimal> converted = convert(value, unit, spec.map(CellSpec::unit).orElse(unit));
      if (converted.isEmpty()) {
        return new Amount.Unreadable(written);
      }
      value = converted.get();
      flaws.add(Flaw.UNIT);
    }
    if (!sign.isEmpty() && "+-".indexOf(sign) < 0) {
      flaws.add(Flaw.SIGN_WORD);
    }
    if (matcher.group(2).indexOf(',') >= 0) {
      flaws.add(Flaw.GROUPING);
    }
    if (!Normalizer.isNormalized(written, Normalizer.Form.NFKC)) {
      flaws.add(Flaw.FULL_WIDTH);
    }
    if (sign.isEmpty() || value.signum() == 0) {
      return new Amount.Number(value, value.toPlainString(), flaws); // nothing is neither + nor -
    }
    if ("-减负".contains(sign)) {
      return new Amount.Number(value.negate(), "-" + value.toPlainString(), flaws);
    }
    String plus = spec.map(CellSpec::signed).orElse(false) ? "+" : "";
    return new Amount.Number(value, plus + value.toPlainString(), flaws);
  }

  /** The value in the cell's unit; empty when the written unit cannot be that. */
  private static Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
    BigDecimal has = MONEY.get(from);
    BigDecimal wants = MONEY.get(to);
    if (from.equals(to) || has == null && wants == null && COUNTS.contains(from)) {
      return Optional.of(value);
    }
    if (has == null || wants == null) {
      return Optional.empty();
    }
    // both are powers of ten, so the quotient is always exact
    BigDecimal converted = value.multiply(has).divide(wants).stripTrailingZeros();
    return Optional.of(converted.scale() < 0 ? converted.setScale(0) : converted);
  }
}
