package report.dsl.bench;

import java.util.Locale;
import java.util.Optional;

/**
 * One line of the result.
 *
 * @param budget what the design allows; empty where it sets no limit
 * @param met whether the measured value is within it; empty where there is no limit
 */
record Figure(String what, String budget, String measured, Optional<Boolean> met) {

  /** A value that the design does not limit. */
  static Figure of(String what, double value, String unit) {
    return new Figure(what, "", text(value, unit), Optional.empty());
  }

  /** A value with its limit, both in that unit. */
  static Figure of(String what, double limit, double value, String unit) {
    return new Figure(
        what, "≤ " + text(limit, unit), text(value, unit), Optional.of(value <= limit));
  }

  /** The same with more said about the measurement. */
  Figure with(String remark) {
    return new Figure(what, budget, measured + " (" + remark + ")", met);
  }

  private static String text(double value, String unit) {
    String digits = value >= 100 || value == Math.rint(value) ? "%.0f" : "%.2f";
    return String.format(Locale.ROOT, digits + " %s", value, unit);
  }

  /** A row of a table in Markdown. */
  String row() {
    String verdict = met.map(yes -> yes ? "met" : "**missed**").orElse("");
    return "| %s | %s | %s | %s |".formatted(what, budget, measured, verdict);
  }
}
