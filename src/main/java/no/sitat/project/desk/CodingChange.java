package no.sitat.project.desk;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What to change in a coding; what is empty stays as it is.
///
/// @param code key or name of another code
/// @param direction key of another direction; `""` takes the direction away
/// @param weight 0–100; -1 takes the weight away
/// @param memo `""` takes the memo away
/// @param start inclusive, UTF-16, in the current text
/// @param end exclusive
/// @param version of the text that start and end count in; empty for the current one, whichever it
///   is
/// @param dimensions keys of dimensions with the values they take; an empty one takes it away
public record CodingChange(
    Optional<String> code,
    Optional<String> direction,
    OptionalInt weight,
    Optional<String> memo,
    OptionalInt start,
    OptionalInt end,
    OptionalInt version,
    Map<String, Optional<String>> dimensions) {
  /// A weight that takes the weight away.
  public static final int NO_WEIGHT = -1;

  public CodingChange {
    dimensions = Map.copyOf(dimensions);
  }

  public static final CodingChange NONE =
      new CodingChange(
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          Map.of());

  public CodingChange withCode(String key) {
    return new CodingChange(
        Optional.of(key), direction, weight, memo, start, end, version, dimensions);
  }

  public CodingChange withDirection(String key) {
    return new CodingChange(code, Optional.of(key), weight, memo, start, end, version, dimensions);
  }

  public CodingChange withWeight(int number) {
    return new CodingChange(
        code, direction, OptionalInt.of(number), memo, start, end, version, dimensions);
  }

  public CodingChange withMemo(String text) {
    return new CodingChange(
        code, direction, weight, Optional.of(text), start, end, version, dimensions);
  }

  public CodingChange withSpan(int from, int to) {
    return new CodingChange(
        code,
        direction,
        weight,
        memo,
        OptionalInt.of(from),
        OptionalInt.of(to),
        version,
        dimensions);
  }

  /// @param value empty to take it away
  public CodingChange withDimension(String key, Optional<String> value) {
    return new CodingChange(code, direction, weight, memo, start, end, version, Map.of(key, value));
  }

  /// Which parts change; never the memo.
  @Override
  public String toString() {
    return "CodingChange[code " + code + ", direction " + direction + "]";
  }
}
