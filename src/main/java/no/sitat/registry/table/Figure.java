package no.sitat.registry.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/// What is printed in one cell of a registry table: a number, a sign, both, or nothing.
///
/// @param value as printed; empty where a sign stands in its place
/// @param hedge how loosely the number is said
public record Figure(Optional<BigDecimal> value, Optional<Sign> sign, Hedge hedge) {
  public static final Figure NOTHING = new Figure(Optional.empty(), Optional.empty());

  public Figure(Optional<BigDecimal> value, Optional<Sign> sign) {
    this(value, sign, Hedge.EXACT);
  }

  public Figure {
    if (value.isPresent() && sign.isPresent() && !sign.get().isRemark()) {
      throw new IllegalArgumentException(value.get() + " beside " + sign.get());
    }
  }

  public static Figure of(BigDecimal value) {
    return new Figure(Optional.of(value), Optional.empty());
  }

  public static Figure of(long value) {
    return of(BigDecimal.valueOf(value));
  }

  public static Figure of(Sign sign) {
    return new Figure(Optional.empty(), Optional.of(sign));
  }

  /// A number said as *about*, *nearly*, *more than* or *less than* so many.
  public static Figure loose(Hedge hedge, BigDecimal value) {
    return new Figure(Optional.of(value), Optional.empty(), hedge);
  }

  /// The whole number that is known from this cell alone; none where any sign but zero stands, and
  /// none where the number is loose.
  public OptionalLong count() {
    if (hedge != Hedge.EXACT || value.filter(number -> !isWhole(number)).isPresent()) {
      return OptionalLong.empty();
    }
    if (value.isPresent()) {
      return OptionalLong.of(value.get().longValueExact());
    }
    return sign.filter(Sign.ZERO::equals).isPresent() ? OptionalLong.of(0) : OptionalLong.empty();
  }

  private static boolean isWhole(BigDecimal number) {
    return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
  }

  /// Whether nothing is printed here.
  public boolean isNothing() {
    return value.isEmpty() && sign.isEmpty();
  }

  public boolean isConfidential() {
    return sign.filter(Sign.CONFIDENTIAL::equals).isPresent();
  }
}
