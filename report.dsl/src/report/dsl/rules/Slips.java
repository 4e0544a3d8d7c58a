package report.dsl.rules;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The slips of the pen by which one number becomes another. */
final class Slips {

  private Slips() {}

  /** Whether two numbers that differ by so much can be such: all such differences divide by 9. */
  static boolean couldDiffer(BigDecimal difference) {
    return difference.unscaledValue().mod(BigInteger.valueOf(9)).signum() == 0;
  }

  /** Whether two neighbouring digits have changed places, or a zero is there more or less. */
  static boolean isOne(String one, String other) {
    return other.equals(one + "0") || one.equals(other + "0") || isSwapped(one, other);
  }

  private static boolean isSwapped(String one, String other) {
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return one.length() == other.length()
        && at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }
}
