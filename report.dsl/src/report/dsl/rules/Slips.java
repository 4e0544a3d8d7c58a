package report.dsl.rules;

/** The slips of the pen by which one number becomes another. */
final class Slips {

  private Slips() {}

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
