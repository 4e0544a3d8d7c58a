package report.dsl.forms;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell of a form's table may hold.
 *
 * @param unit what is counted, such as 件 or 万元; never empty
 * @param signed whether the number may be negative and is written with its sign ({@code ±件})
 * @param decimal whether the number may have decimals ({@code 万元 小数})
 */
public record CellSpec(String unit, boolean signed, boolean decimal) {

  private static final Pattern SYNTAX =
      Pattern.compile("(±?)[\\s\\p{Z}]*(\\p{L}+?)(?:[\\s\\p{Z}]+(小数))?");

  /** As a form writes it, such as {@code 万元 小数}. */
  public String text() {
    return (signed ? "±" : "") + unit + (decimal ? " 小数" : "");
  }

  /** A number as such a cell writes it: where it may be negative, always with its sign. */
  public String written(BigDecimal value) {
    return (signed && value.signum() > 0 ? "+" : "") + value.toPlainString();
  }

  /** Reads a unit cell of a form; null when it is none. */
  public static CellSpec parse(String text) {
    Matcher matcher = SYNTAX.matcher(text);
    return matcher.matches()
        ? new CellSpec(matcher.group(2), !matcher.group(1).isEmpty(), matcher.group(3) != null)
        : null;
  }
}
