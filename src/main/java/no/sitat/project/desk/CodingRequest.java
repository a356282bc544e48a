package no.sitat.project.desk;

import java.util.Optional;
import java.util.OptionalInt;

/// A segment to be coded.
///
/// @param version the text version the offsets count in; empty for the current one
/// @param start inclusive, UTF-16
/// @param end exclusive
/// @param code key or name of the code
/// @param direction key; empty to take what the code implies
/// @param memo empty for none
public record CodingRequest(
    int document,
    OptionalInt version,
    int start,
    int end,
    String code,
    Optional<String> direction,
    OptionalInt weight,
    String memo) {
  /// A request for the current text, without direction, weight or memo.
  public static CodingRequest of(int document, int start, int end, String code) {
    return new CodingRequest(
        document, OptionalInt.empty(), start, end, code, Optional.empty(), OptionalInt.empty(), "");
  }

  public CodingRequest withDirection(String key) {
    return new CodingRequest(document, version, start, end, code, Optional.of(key), weight, memo);
  }

  /// Where; never the memo.
  @Override
  public String toString() {
    return "CodingRequest[document " + document + ", " + start + "–" + end + ", " + code + "]";
  }
}
