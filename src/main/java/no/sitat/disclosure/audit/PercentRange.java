package no.sitat.disclosure.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.sitat.disclosure.linear.CountRange;

/// The counts that a printed percent can stand for.
public final class PercentRange {
  private PercentRange() {}

  /// All counts whose percent of the base, rounded half up to as many decimals, is the printed one.
  ///
  /// @param percent with a point before its decimals
  /// @throws IllegalArgumentException if no count of the base rounds to it
  public static CountRange of(String percent, long base) {
    var printed = new BigDecimal(percent);
    var half = BigDecimal.ONE.movePointLeft(printed.scale()).divide(BigDecimal.TWO);
    var whole = BigDecimal.valueOf(base);
    var hundred = BigDecimal.valueOf(100);
    var from = printed.subtract(half).multiply(whole).divide(hundred);
    var to = printed.add(half).multiply(whole).divide(hundred);
    long lower = Math.max(0, from.setScale(0, RoundingMode.CEILING).longValueExact());
    long upper = Math.min(base, to.setScale(0, RoundingMode.CEILING).longValueExact() - 1);
    if (lower > upper) {
      throw new IllegalArgumentException("no count of " + base + " is " + percent + " percent");
    }
    return new CountRange(lower, upper);
  }
}
