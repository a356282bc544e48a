package no.sitat.project.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Codings that shall be one, and what it says where they differ.
///
/// @param ids two or more, of one document and one coder
/// @param code key or name; empty if they have the same
/// @param direction key; empty if they have the same
/// @param weight empty if no two differ
/// @param dimensions for those in which two differ
public record MergeRequest(
    List<Integer> ids,
    Optional<String> code,
    Optional<String> direction,
    OptionalInt weight,
    Map<String, Optional<String>> dimensions) {
  public MergeRequest {
    ids = List.copyOf(ids);
    dimensions = Map.copyOf(dimensions);
  }

  public static MergeRequest of(Integer... ids) {
    return new MergeRequest(
        List.of(ids), Optional.empty(), Optional.empty(), OptionalInt.empty(), Map.of());
  }

  public MergeRequest withCode(String key) {
    return new MergeRequest(ids, Optional.of(key), direction, weight, dimensions);
  }

  public MergeRequest withDirection(String key) {
    return new MergeRequest(ids, code, Optional.of(key), weight, dimensions);
  }
}
