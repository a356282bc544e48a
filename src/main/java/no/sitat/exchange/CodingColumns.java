package no.sitat.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which columns of a table of codings hold what; what is empty is guessed from the header.
///
/// @param document name of the document
/// @param code key, name or path of the code; several, with `;` or a line end between
/// @param start where it begins, in UTF-16 units of our text
/// @param end where it ends
/// @param text the words that are coded, by which the place is found where there is no position
/// @param coder who coded
/// @param direction key of the direction
/// @param weight 0–100
/// @param memo what is noted on the coding
/// @param created when
public record CodingColumns(
    Optional<String> document,
    Optional<String> code,
    Optional<String> start,
    Optional<String> end,
    Optional<String> text,
    Optional<String> coder,
    Optional<String> direction,
    Optional<String> weight,
    Optional<String> memo,
    Optional<String> created) {
  /// What a column can hold, in the order in which people ask.
  public static final List<String> ROLES =
      List.of(
          "document",
          "code",
          "text",
          "start",
          "end",
          "coder",
          "direction",
          "weight",
          "memo",
          "created");

  /// @param named headings of columns, by what they hold
  public static CodingColumns of(Map<String, String> named) {
    return new CodingColumns(
        Optional.ofNullable(named.get("document")),
        Optional.ofNullable(named.get("code")),
        Optional.ofNullable(named.get("start")),
        Optional.ofNullable(named.get("end")),
        Optional.ofNullable(named.get("text")),
        Optional.ofNullable(named.get("coder")),
        Optional.ofNullable(named.get("direction")),
        Optional.ofNullable(named.get("weight")),
        Optional.ofNullable(named.get("memo")),
        Optional.ofNullable(named.get("created")));
  }

  /// Everything is guessed from the header.
  public static final CodingColumns GUESSED = of(Map.of());
}
