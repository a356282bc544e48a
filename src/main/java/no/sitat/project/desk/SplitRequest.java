package no.sitat.project.desk;

import java.util.List;
import java.util.OptionalInt;

/// Where a coding shall be cut.
///
/// @param coding its id
/// @param version of the text that the offsets count in; empty for the current one
/// @param at offsets at which a new coding begins
public record SplitRequest(int coding, OptionalInt version, List<Integer> at) {
  public SplitRequest {
    at = List.copyOf(at);
  }
}
