package no.sitat.project.searches;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.coding.SegmentUnit;

/// Hits of a query to be coded together.
///
/// @param query as it was typed, to be kept with the codings
/// @param interviewers whether it looked in interviewers' turns too
/// @param revision of the project whose hits these are
/// @param as what is coded around a hit
/// @param coded what each coding says
public record HitCodingRequest(
    String query, boolean interviewers, long revision, SegmentUnit as, Said coded) {

  /// What a coding says.
  ///
  /// @param code key or name
  /// @param direction key; empty to take what the code implies
  /// @param memo empty for none
  /// @param dimensions by the keys of dimensions
  public record Said(
      String code,
      Optional<String> direction,
      OptionalInt weight,
      String memo,
      Map<String, Optional<String>> dimensions) {
    public Said {
      dimensions = Map.copyOf(dimensions);
    }

    public static Said of(String code) {
      return new Said(code, Optional.empty(), OptionalInt.empty(), "", Map.of());
    }

    public Said withDirection(Optional<String> key) {
      return new Said(code, key, weight, memo, dimensions);
    }

    /// What; never the memo.
    @Override
    public String toString() {
      return "Said[" + code + "]";
    }
  }
}
