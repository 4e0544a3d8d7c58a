package report.dsl.ledger;

/** The whole numbers that satisfy some inequalities in one unknown. */
final class Range {

  private long low = Long.MIN_VALUE;
  private long high = Long.MAX_VALUE;

  /** Keeps those with {@code factor * x + constant >= 0}. */
  void keep(long factor, long constant) {
    if (factor > 0) {
      low = Math.max(low, -Math.floorDiv(constant, factor));
    } else if (factor < 0) {
      high = Math.min(high, Math.floorDiv(constant, -factor));
    } else if (constant < 0) {
      high = Long.MIN_VALUE;
    }
  }

  boolean contains(long x) {
    return low <= x && x <= high;
  }

  /** Where to begin a walk through all of them: one of their ends; 0 when there is none. */
  long end() {
    return low > Long.MIN_VALUE ? low : high < Long.MAX_VALUE ? high : 0;
  }

  /** Which way a walk from {@link #end} goes. */
  int direction() {
    return low == Long.MIN_VALUE && high < Long.MAX_VALUE ? -1 : 1;
  }
}
