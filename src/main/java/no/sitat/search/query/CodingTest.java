package no.sitat.search.query;

import java.util.Optional;
import java.util.Set;

/// What a coding must be; every part must hold of the same coding.
///
/// @param codes ids of the codes, sub-codes among them if they are meant; empty for any code
/// @param directions keys of directions, one of which it must have; empty for any, or none
/// @param coders ids of coders, one of whom made it; empty for anybody
/// @param weight the weights it may have; empty if it need have none
/// @param made when it may have been made
/// @param outdated whether it must have been made under an earlier edition of its code than today's
///   (true), or under today's (false)
public record CodingTest(
    Set<Integer> codes,
    Set<String> directions,
    Set<Integer> coders,
    Optional<Weights> weight,
    Moments made,
    Optional<Boolean> outdated) {
  /// Any coding.
  public static final CodingTest ANY =
      new CodingTest(Set.of(), Set.of(), Set.of(), Optional.empty(), Moments.ANY, Optional.empty());

  public CodingTest {
    codes = Set.copyOf(codes);
    directions = Set.copyOf(directions);
    coders = Set.copyOf(coders);
  }

  /// A coding with one of these codes.
  public static CodingTest of(Set<Integer> codes) {
    return new CodingTest(
        codes, Set.of(), Set.of(), Optional.empty(), Moments.ANY, Optional.empty());
  }

  /// Weights from `low` to `high`, both inclusive.
  public record Weights(int low, int high) {}
}
