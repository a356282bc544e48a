package no.sitat.project.desk;

import java.util.Map;
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
/// @param dimensions what it says beside that, by the keys of dimensions
public record CodingRequest(
    int document,
    OptionalInt version,
    int start,
    int end,
    String code,
    Optional<String> direction,
    OptionalInt weight,
    String memo,
    Map<String, Optional<String>> dimensions) {
  public CodingRequest {
    dimensions = Map.copyOf(dimensions);
  }

  /// A request for the current text, without direction, weight or memo.
  public static CodingRequest of(int document, int start, int end, String code) {
    return new CodingRequest(
        document,
        OptionalInt.empty(),
        start,
        end,
        code,
        Optional.empty(),
        OptionalInt.empty(),
        "",
        Map.of());
  }

  public CodingRequest withDirection(String key) {
    return new CodingRequest(
        document, version, start, end, code, Optional.of(key), weight, memo, dimensions);
  }

  public CodingRequest withCode(String key) {
    return new CodingRequest(
        document, version, start, end, key, direction, weight, memo, dimensions);
  }

  public CodingRequest withMemo(String text) {
    return new CodingRequest(
        document, version, start, end, code, direction, weight, text, dimensions);
  }

  public CodingRequest withDimension(String key, String value) {
    return new CodingRequest(
        document,
        version,
        start,
        end,
        code,
        direction,
        weight,
        memo,
        Map.of(key, Optional.of(value)));
  }

  /// Where; never the memo.
  @Override
  public String toString() {
    return "CodingRequest[document " + document + ", " + start + "–" + end + ", " + code + "]";
  }
}
