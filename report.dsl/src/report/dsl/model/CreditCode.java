package report.dsl.model;

import java.util.Locale;
import java.util.Optional;

/** The unified social credit code (统一社会信用代码) of a body, by GB 32100-2015. */
public final class CreditCode {

  private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int LENGTH = 18;

  private CreditCode() {}

  /** What is wrong with a code, in words; empty when it is right. */
  public static Optional<String> fault(String written) {
    String code = written.toUpperCase(Locale.ROOT);
    if (code.length() != LENGTH) {
      return Optional.of("有" + code.length() + "位");
    }
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH; i++) {
      int digit = DIGITS.indexOf(code.charAt(i));
      if (digit < 0) {
        return Optional.of("含有代码不用的字符“" + code.charAt(i) + "”");
      }
      sum += i == LENGTH - 1 ? digit : digit * weight;
      weight = weight * 3 % DIGITS.length();
    }
    return sum % DIGITS.length() == 0 ? Optional.empty() : Optional.of("与末位的校验码不符");
  }
}
