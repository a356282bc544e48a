package no.sitat.exchange.moving;

import java.util.UUID;

/// What is recorded for one variable.
///
/// @param variable GUID
/// @param text as it is written: a number with a point, a day `2024-03-01`; a label of
///   [no.sitat.registry.ValueStatus] such as `(not asked)` where it is known why there is no value;
///   empty where it is not
public record MovedValue(UUID variable, String text) {
  /// Of which variable; never the value.
  @Override
  public String toString() {
    return "MovedValue[of " + variable + "]";
  }
}
