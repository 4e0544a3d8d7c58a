package report.dsl.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** What a cell holds. */
public sealed interface Amount {

  /** How a number that can be read departs from how it is to be written. */
  enum Flaw {
    UNIT,
    SIGN_WORD,
    FULL_WIDTH,
    GROUPING
  }

  /** How many digits a number may have. */
  int MAX_DIGITS = 15;

  /** Whether a cell can hold that number, so that it would be read again as what it is. */
  static boolean isWritable(BigDecimal value) {
    return Math.max(value.precision(), value.scale() + 1) <= MAX_DIGITS;
  }

  /**
   * Nothing.
   *
   * @param mark what stands for it, such as {@code /} or 无; empty when truly nothing
   */
  record Blank(String mark) implements Amount {}

  /**
   * A number.
   *
   * @param value in the cell's own unit
   * @param canonical how it is to be written
   * @param flaws how it departs from that
   */
  record Number(BigDecimal value, String canonical, Set<Flaw> flaws) implements Amount {

    public Number {
      flaws = Set.copyOf(flaws);
    }
  }

  /**
   * {@code =}, the value that an identity gives.
   *
   * @param shown the value written beside the sign
   */
  record Computed(Optional<BigDecimal> shown) implements Amount {}

  /** Something that is no number. */
  record Unreadable(String text) implements Amount {}
}
